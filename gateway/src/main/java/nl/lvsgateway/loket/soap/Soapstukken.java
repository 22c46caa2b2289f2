package nl.lvsgateway.loket.soap;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.Deelstroom;
import nl.lvsgateway.loket.Stukken;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.techniek.mime.Koptekst;
import nl.ososchemas.lvs.v1.Aanvraag;
import nl.ososchemas.lvs.v1.BewaarAanvraag;
import nl.ososchemas.lvs.v1.Bijlage;
import nl.ososchemas.lvs.v1.Contactpersoon;
import nl.ososchemas.lvs.v1.VoegBijlagenToe;
import nl.ososchemas.lvs.v1.WijzigAanvraag;
import org.apache.cxf.attachment.LazyDataSource;
import org.jspecify.annotations.Nullable;

/** The parts of a SOAP message: the fields are there at once, the files still come in. */
final class Soapstukken implements Stukken {

    private final Berichtdelen delen;
    private final Aanvraagvelden velden;
    private final Queue<Vermeld> klaar = new ArrayDeque<>();
    private final Map<String, Vermeld> onderweg = new LinkedHashMap<>();

    private Soapstukken(
            @Nullable DataHandler dossier, List<Bijlage> bijlagen, Aanvraagvelden velden, Berichtdelen delen) {
        this.delen = delen;
        this.velden = velden;
        if (dossier != null) {
            vermeld(dossier, new Vermeld(Soort.DOSSIER, 0, new Bijlage(), InputStream.nullInputStream()));
        }
        var nummer = 0;
        for (var bijlage : bijlagen) {
            vermeld(bijlage.getInhoud(), new Vermeld(Soort.BIJLAGE, ++nummer, bijlage, InputStream.nullInputStream()));
        }
        delen.vooraf()
                .forEach(deel -> klaar.add(
                        neem(deel.id(), deel.plaats()).met(deel.bestand().getInputStream())));
    }

    /** What the message says of a file. */
    private record Vermeld(Soort soort, int nummer, Bijlage bijlage, InputStream inhoud) {

        Vermeld met(InputStream stroom) {
            return new Vermeld(soort, nummer, bijlage, stroom);
        }

        String plaats() {
            return nummer == 0 ? "dossier" : "bijlage[" + nummer + "].inhoud";
        }

        Stuk stuk() {
            return new Stuk(
                    soort,
                    nummer,
                    "Bijlage[" + nummer + "]",
                    bijlage.getNaam(),
                    List.of(),
                    bijlage.getPlek(),
                    bijlage.getMediatype(),
                    inhoud);
        }
    }

    private void vermeld(@Nullable DataHandler inhoud, Vermeld bestand) {
        var bron = inhoud == null ? null : inhoud.getDataSource();
        if (bron instanceof LazyDataSource later) {
            bron = later.getDataSource();
        }
        if (bron instanceof Verwijzing naar) {
            onderweg.put(naar.id(), bestand);
        } else {
            klaar.add(bron instanceof Inlinebestand inline ? bestand.met(inline.getInputStream()) : bestand);
        }
    }

    static Soapstukken van(BewaarAanvraag vraag, Berichtdelen delen) {
        var velden = velden(vraag.getKenmerk(), vraag.getAanvraag(), vraag.getVerzenden(), null);
        return new Soapstukken(vraag.getDossier(), vraag.getBijlage(), velden, delen);
    }

    static Soapstukken van(WijzigAanvraag vraag, Berichtdelen delen) {
        var velden = velden(vraag.getKenmerk(), vraag.getAanvraag(), vraag.getVerzenden(), vraag.getVersie());
        return new Soapstukken(vraag.getDossier(), vraag.getBijlage(), velden, delen);
    }

    static Soapstukken van(VoegBijlagenToe vraag, Berichtdelen delen) {
        var velden = velden(vraag.getKenmerk(), null, null, vraag.getVersie());
        return new Soapstukken(null, vraag.getBijlage(), velden, delen);
    }

    /** The dossier alone; when it was read to its end, the message came in whole. */
    static InputStream dossier(@Nullable DataHandler dossier, Berichtdelen delen) {
        var velden = velden(null, null, null, null);
        return new Dossierstroom(new Soapstukken(dossier, List.of(), velden, delen));
    }

    /** Throws when there is a part that the message does not speak of, or none to end it. */
    static void eisGeen(Berichtdelen delen) {
        new Soapstukken(null, List.of(), velden(null, null, null, null), delen).volgende();
    }

    /** In the order in which they come in, so that none has to wait on a disk. */
    @Override
    public @Nullable Stuk volgende() {
        var eerst = klaar.poll();
        if (eerst != null) {
            return eerst.stuk();
        }
        var deel = delen.volgende();
        if (deel != null) {
            return neem(deel.id(), deel.plaats())
                    .met(new Deelstroom(deel.inhoud()))
                    .stuk();
        }
        if (!onderweg.isEmpty()) {
            throw new Geweigerd(onderweg.values().stream()
                    .map(kwijt -> Fout.bij(Weigering.BERICHT_ONGELDIG, kwijt.plaats()))
                    .toList());
        }
        return null;
    }

    /** What the message said of this part; it speaks of each once. */
    private Vermeld neem(String id, String plaats) {
        var vermeld = onderweg.remove(id);
        if (vermeld == null) {
            vermeld = onderweg.remove(Koptekst.zonderProcent(id));
        }
        if (vermeld == null) {
            throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, plaats));
        }
        return vermeld;
    }

    /** Waits for the part until it is read, so that nothing is read of who may not come in. */
    private static final class Dossierstroom extends InputStream {

        private final Soapstukken stukken;
        private @Nullable InputStream inhoud;

        Dossierstroom(Soapstukken stukken) {
            this.stukken = stukken;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] naar, int plek, int aantal) throws IOException {
            if (inhoud == null) {
                var stuk = stukken.volgende();
                inhoud = stuk == null ? InputStream.nullInputStream() : stuk.inhoud();
            }
            var gelezen = inhoud.read(naar, plek, aantal);
            if (gelezen < 0) {
                stukken.volgende();
            }
            return gelezen;
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
                List.of(),
                verzenden,
                versie);
    }

    private static @Nullable Contactvelden contact(@Nullable Contactpersoon persoon) {
        return persoon == null
                ? null
                : new Contactvelden(persoon.getNaam(), persoon.getFunctie(), persoon.getEmail(), persoon.getTelefoon());
    }
}
