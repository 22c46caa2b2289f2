package nl.lvsgateway.kindkans.soap;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Navraag;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.ososchemas.kindkans.v1.StoringFault;
import nl.ososchemas.kindkans.v1.VraagBericht;
import nl.ososchemas.kindkans.v1.VraagStatussen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Kindkans over SOAP: files stream from where they are kept, and every failure becomes one of three outcomes. */
@Component
class KindkansSoap implements Kindkans {

    private static final Logger LOG = LoggerFactory.getLogger(KindkansSoap.class);

    /** As many numbers as the WSDL allows in one question. */
    private static final int NUMMERS_PER_VRAAG = 500;

    private final Doeladres adres;
    private final Verbinding verbinding;
    private final Veerkracht leveringen;
    private final Veerkracht statusvragen;
    private final Uitkomst uitkomst;

    KindkansSoap(
            Doeladres adres,
            Verbinding verbinding,
            Veerkracht leveringen,
            @Qualifier("statusvragen") Veerkracht statusvragen,
            Clock klok) {
        this.adres = adres;
        this.verbinding = verbinding;
        this.leveringen = leveringen;
        this.statusvragen = statusvragen;
        this.uitkomst = new Uitkomst(klok);
    }

    @Override
    public Aflevering lever(Bericht bericht) {
        return roep(leveringen, new Oproep(bericht.school()), (poort, oproep) -> {
            var antwoord = aanwezig(poort.leverBericht(Berichtvertaling.naarSoap(bericht, oproep)));
            if (!bericht.berichtId().equals(antwoord.getBerichtId())) {
                throw new Onzeker("Kindkans gaf antwoord op een ander bericht.");
            }
            return new Aflevering(Berichtvertaling.nummer(antwoord.getDossiernummer()));
        });
    }

    @Override
    public Navraag vraag(String berichtId) {
        return roep(leveringen, new Oproep(), (poort, oproep) -> {
            var vraag = new VraagBericht();
            vraag.setBerichtId(berichtId);
            var antwoord = aanwezig(poort.vraagBericht(vraag));
            return new Navraag(antwoord.isBekend(), Berichtvertaling.nummer(antwoord.getDossiernummer()));
        });
    }

    @Override
    public List<Statusmelding> statussen(List<Long> dossiernummers) {
        var alle = new ArrayList<Statusmelding>();
        for (int van = 0; van < dossiernummers.size(); van += NUMMERS_PER_VRAAG) {
            var tot = Math.min(van + NUMMERS_PER_VRAAG, dossiernummers.size());
            alle.addAll(statussenVan(dossiernummers.subList(van, tot)));
        }
        return List.copyOf(alle);
    }

    private List<Statusmelding> statussenVan(List<Long> dossiernummers) {
        return roep(statusvragen, new Oproep(), (poort, oproep) -> {
            var vraag = new VraagStatussen();
            dossiernummers.forEach(nummer -> vraag.getDossiernummer().add(nummer.toString()));
            var gegeven = aanwezig(poort.vraagStatussen(vraag)).getStatus();
            var leesbaar = gegeven.stream()
                    .map(Berichtvertaling::status)
                    .filter(Objects::nonNull)
                    .toList();
            if (leesbaar.size() < gegeven.size()) {
                LOG.warn(
                        "Kindkans gave {} statuses without a number, a status or a moment that can be read",
                        gegeven.size() - leesbaar.size());
            }
            return leesbaar;
        });
    }

    private <T> T roep(Veerkracht veerkracht, Oproep oproep, Vraag<T> vraag) {
        var doel = adres.geef();
        return veerkracht.roep(oproep, () -> stel(vraag, doel, oproep));
    }

    private <T> T stel(Vraag<T> vraag, URI doel, Oproep oproep) {
        try {
            return vraag.stel(verbinding.naar(doel, oproep), oproep);
        } catch (StoringFault e) {
            throw Uitkomst.van(e.getFaultInfo());
        } catch (Onzeker e) {
            throw e;
        } catch (RuntimeException e) {
            throw uitkomst.van(e, oproep);
        }
    }

    private static <T> T aanwezig(@Nullable T antwoord) {
        if (antwoord == null) {
            throw new Onzeker("Kindkans gaf een leeg antwoord.");
        }
        return antwoord;
    }

    @FunctionalInterface
    private interface Vraag<T> {

        T stel(nl.ososchemas.kindkans.v1.Kindkans poort, Oproep oproep) throws StoringFault;
    }
}
