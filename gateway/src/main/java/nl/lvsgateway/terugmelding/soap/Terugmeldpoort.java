package nl.lvsgateway.terugmelding.soap;

import jakarta.jws.WebService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.terugmelding.Meldfout;
import nl.lvsgateway.terugmelding.Terugmelding;
import nl.lvsgateway.terugmelding.TerugmeldingGeweigerd;
import nl.ososchemas.kindkans.v1.KindkansTerugmelding;
import nl.ososchemas.kindkans.v1.MeldStatus;
import nl.ososchemas.kindkans.v1.MeldStatusAntwoord;
import nl.ososchemas.kindkans.v1.ZetVerificatiecode;
import nl.ososchemas.kindkans.v1.ZetVerificatiecodeAntwoord;
import org.jspecify.annotations.Nullable;

/** Takes what Kindkans tells. The key was checked before; refusals become the declared fault in {@link Storingvertaling}. */
@WebService(endpointInterface = "nl.ososchemas.kindkans.v1.KindkansTerugmelding")
public class Terugmeldpoort implements KindkansTerugmelding {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Terugmelding terugmelding;

    Terugmeldpoort(Terugmelding terugmelding) {
        this.terugmelding = terugmelding;
    }

    @Override
    public MeldStatusAntwoord meldStatus(MeldStatus vraag) {
        var meldingen = new ArrayList<Statusmelding>();
        for (var soap : vraag.getStatus()) {
            meldingen.add(melding(soap, meldingen.size() + 1));
        }
        var onbekend = terugmelding.meldStatussen(meldingen);
        var antwoord = new MeldStatusAntwoord();
        antwoord.setVerwerkt(aantalBekend(meldingen, onbekend));
        onbekend.forEach(nummer -> antwoord.getOnbekend().add(nummer.toString()));
        return antwoord;
    }

    @Override
    public ZetVerificatiecodeAntwoord zetVerificatiecode(ZetVerificatiecode vraag) {
        var bewaard =
                terugmelding.zetCode(vraag.getSchool(), vraag.getSamenwerkingsverband(), vraag.getVerificatiecode());
        var antwoord = new ZetVerificatiecodeAntwoord();
        antwoord.setBewaardOp(bewaard.atZone(NEDERLAND).toOffsetDateTime());
        return antwoord;
    }

    private static int aantalBekend(List<Statusmelding> meldingen, List<Long> onbekend) {
        return (int) meldingen.stream()
                .filter(m -> !onbekend.contains(m.dossiernummer()))
                .count();
    }

    private static Statusmelding melding(nl.ososchemas.kindkans.v1.Statusmelding soap, int plaats) {
        var nummer = nummer(soap.getDossiernummer());
        var status = Objects.requireNonNullElse(soap.getAanvraagstatus(), "").strip();
        eis(nummer > 0, "Dossiernummer", plaats);
        eis(!status.isEmpty(), "Aanvraagstatus", plaats);
        eis(soap.getTijdstip() != null, "Tijdstip", plaats);
        return new Statusmelding(
                nummer, status, soap.getStatusinformatie(), soap.getTijdstip().toInstant());
    }

    /** 0 for what is no number: absent, empty, -1, text. */
    private static long nummer(@Nullable String tekst) {
        return tekst != null && tekst.strip().matches("[0-9]{1,18}") ? Long.parseLong(tekst.strip()) : 0;
    }

    private static void eis(boolean goed, String veld, int plaats) {
        if (!goed) {
            throw new TerugmeldingGeweigerd(Meldfout.ONGELDIG, "Status " + plaats + ", " + veld);
        }
    }
}
