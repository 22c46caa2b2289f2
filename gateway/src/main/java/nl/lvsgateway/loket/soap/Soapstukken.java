package nl.lvsgateway.loket.soap;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Mislukking;
import nl.ososchemas.lvs.v1.Aanvraag;
import nl.ososchemas.lvs.v1.BewaarAanvraag;
import nl.ososchemas.lvs.v1.Bijlage;
import nl.ososchemas.lvs.v1.Contactpersoon;
import nl.ososchemas.lvs.v1.VoegBijlagenToe;
import nl.ososchemas.lvs.v1.WijzigAanvraag;
import org.jspecify.annotations.Nullable;

/** The parts of a SOAP message: the fields are there at once, the files still come in. */
final class Soapstukken implements Stukken {

    private final @Nullable DataHandler dossier;
    private final Iterator<Bijlage> bijlagen;
    private final Aanvraagvelden velden;
    private boolean dossierGegeven;

    private Soapstukken(@Nullable DataHandler dossier, List<Bijlage> bijlagen, Aanvraagvelden velden) {
        this.dossier = dossier;
        this.bijlagen = bijlagen.iterator();
        this.velden = velden;
    }

    static Soapstukken van(BewaarAanvraag vraag) {
        var velden = velden(vraag.getKenmerk(), vraag.getAanvraag(), vraag.getVerzenden(), null);
        return new Soapstukken(vraag.getDossier(), vraag.getBijlage(), velden);
    }

    static Soapstukken van(WijzigAanvraag vraag) {
        var velden = velden(vraag.getKenmerk(), vraag.getAanvraag(), vraag.getVerzenden(), vraag.getVersie());
        return new Soapstukken(vraag.getDossier(), vraag.getBijlage(), velden);
    }

    static Soapstukken van(VoegBijlagenToe vraag) {
        var velden = velden(vraag.getKenmerk(), null, null, vraag.getVersie());
        return new Soapstukken(null, vraag.getBijlage(), velden);
    }

    @Override
    public @Nullable Stuk volgende() {
        if (!dossierGegeven && dossier != null) {
            dossierGegeven = true;
            return new Stuk(Soort.DOSSIER, null, null, null, stroom(dossier));
        }
        if (!bijlagen.hasNext()) {
            return null;
        }
        var bijlage = bijlagen.next();
        return new Stuk(
                Soort.BIJLAGE,
                bijlage.getNaam(),
                bijlage.getPlek(),
                bijlage.getMediatype(),
                stroom(bijlage.getInhoud()));
    }

    /**
     * Opened when it is read, so that nothing is spooled of who may not come in. Closing a part would read it to its end, also
     * after a refusal; the part is drained by who needs the next one.
     */
    static InputStream stroom(@Nullable DataHandler inhoud) {
        return inhoud == null ? InputStream.nullInputStream() : new Deelstroom(inhoud);
    }

    private static final class Deelstroom extends InputStream {

        private final DataHandler inhoud;
        private @Nullable InputStream deel;

        Deelstroom(DataHandler inhoud) {
            this.inhoud = inhoud;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] naar, int plek, int aantal) throws IOException {
            if (deel == null) {
                deel = open(inhoud);
            }
            return deel.read(naar, plek, aantal);
        }
    }

    private static InputStream open(DataHandler inhoud) throws IOException {
        try {
            return inhoud.getInputStream();
        } catch (IllegalStateException zonderDeel) {
            throw Geweigerd.door(Mislukking.ONLEESBAAR, "xop:Include");
        }
    }

    @Override
    public Aanvraagvelden velden() {
        return velden;
    }

    private static Aanvraagvelden velden(
            @Nullable String kenmerk,
            @Nullable Aanvraag aanvraag,
            @Nullable String verzenden,
            @Nullable Integer versie) {
        var a = aanvraag == null ? new Aanvraag() : aanvraag;
        return new Aanvraagvelden(
                kenmerk,
                a.getSamenwerkingsverband(),
                a.getAanvraagtype(),
                a.getDatum(),
                a.getKorteOmschrijving(),
                a.getOmschrijving(),
                contact(a.getContactpersoon()),
                a.getLeerling(),
                List.copyOf(a.getGegevensblok()),
                Map.of(),
                verzenden,
                versie);
    }

    private static @Nullable Contactvelden contact(@Nullable Contactpersoon persoon) {
        return persoon == null
                ? null
                : new Contactvelden(persoon.getNaam(), persoon.getFunctie(), persoon.getEmail(), persoon.getTelefoon());
    }
}
