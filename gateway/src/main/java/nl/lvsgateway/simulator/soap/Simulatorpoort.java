package nl.lvsgateway.simulator.soap;

import jakarta.jws.WebService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import nl.lvsgateway.simulator.Archief;
import nl.lvsgateway.simulator.Gedrag;
import nl.lvsgateway.simulator.Gedragsregelaar;
import nl.lvsgateway.simulator.Gedragsregelaar.Stand;
import nl.lvsgateway.simulator.Zaak;
import nl.lvsgateway.simulator.ZaakOnbekend;
import nl.lvsgateway.simulator.Zending;
import nl.ososchemas.kindkans.v1.Kindkans;
import nl.ososchemas.kindkans.v1.LeverBericht;
import nl.ososchemas.kindkans.v1.LeverBerichtAntwoord;
import nl.ososchemas.kindkans.v1.Statusmelding;
import nl.ososchemas.kindkans.v1.Storing;
import nl.ososchemas.kindkans.v1.StoringFault;
import nl.ososchemas.kindkans.v1.VraagBericht;
import nl.ososchemas.kindkans.v1.VraagBerichtAntwoord;
import nl.ososchemas.kindkans.v1.VraagStatussen;
import nl.ososchemas.kindkans.v1.VraagStatussenAntwoord;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Kindkans, played: reads every byte before it answers, and misbehaves when told to. */
@Component
@AlsSimulatorAanStaat
@WebService(endpointInterface = "nl.ososchemas.kindkans.v1.Kindkans")
class Simulatorpoort implements Kindkans {

    private final Archief archief;
    private final Gedragsregelaar regelaar;
    private final Simulatorinstellingen instellingen;

    Simulatorpoort(Archief archief, Gedragsregelaar regelaar, Simulatorinstellingen instellingen) {
        this.archief = archief;
        this.regelaar = regelaar;
        this.instellingen = instellingen;
    }

    @Override
    public LeverBerichtAntwoord leverBericht(LeverBericht vraag) throws StoringFault {
        var zending = leesAlles(vraag);
        var stand = regelaar.stand();
        faalAlsGezegd(stand);
        if (stand.gedrag() == Gedrag.WEIGERT) {
            throw storing("GEWEIGERD", "De simulator weigert nu elk bericht.");
        }
        keurSchool(vraag.getSchool());
        var nummer = neem(zending);
        wachtAlsGezegd(stand);
        if (stand.gedrag() == Gedrag.ANTWOORD_KWIJT) {
            verbreek();
        }
        var antwoord = new LeverBerichtAntwoord();
        antwoord.setBerichtId(vraag.getBerichtId());
        antwoord.setDossiernummer(Long.toString(nummer));
        return antwoord;
    }

    @Override
    public VraagBerichtAntwoord vraagBericht(VraagBericht vraag) {
        var stand = regelaar.stand();
        faalAlsGezegd(stand);
        wachtAlsGezegd(stand);
        var nummer = archief.nummerVan(vraag.getBerichtId());
        var antwoord = new VraagBerichtAntwoord();
        antwoord.setBekend(nummer.isPresent());
        antwoord.setDossiernummer(nummer.map(String::valueOf).orElse(null));
        return antwoord;
    }

    @Override
    public VraagStatussenAntwoord vraagStatussen(VraagStatussen vraag) {
        var stand = regelaar.stand();
        faalAlsGezegd(stand);
        wachtAlsGezegd(stand);
        var nummers = vraag.getDossiernummer().stream()
                .filter(nummer -> nummer.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
        var antwoord = new VraagStatussenAntwoord();
        archief.zaken(nummers).forEach(zaak -> antwoord.getStatus().add(status(zaak)));
        return antwoord;
    }

    private static Zending leesAlles(LeverBericht vraag) throws StoringFault {
        try {
            return Zendinglezer.lees(vraag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Zendinglezer.Onvolledig e) {
            throw storing("ONGELDIG", "In het bericht ontbreekt: " + e.getMessage());
        }
    }

    /** Two deliveries of one aanvraag at the same moment: the second finds the first's number. */
    private long neem(Zending zending) throws StoringFault {
        try {
            return archief.neem(zending);
        } catch (DuplicateKeyException e) {
            return archief.neem(zending);
        } catch (ZaakOnbekend e) {
            throw storing("AANVRAAG_ONBEKEND", "Deze aanvraag is er niet; lever hem eerst met dossier.");
        }
    }

    private void keurSchool(String school) throws StoringFault {
        if (instellingen.onbekendeScholen().contains(school)) {
            throw storing("SCHOOL_ONBEKEND", "Deze school is niet bekend in Kindkans.");
        }
        if (instellingen.wachtendeScholen().contains(school)) {
            var antwoord = PhaseInterceptorChain.getCurrentMessage().get(AbstractHTTPDestination.HTTP_RESPONSE);
            Objects.requireNonNull((HttpServletResponse) antwoord).setHeader("Retry-After", "3600");
            throw fout(503);
        }
    }

    private static void faalAlsGezegd(Stand stand) {
        if (stand.gedrag() == Gedrag.NEER || stand.gedrag() == Gedrag.FOUT) {
            throw fout(stand.gedrag() == Gedrag.NEER ? 503 : 500);
        }
    }

    private static Fault fout(int httpStatus) {
        var fout = new Fault(new IllegalStateException("De simulator doet alsof hij stuk is."));
        fout.setStatusCode(httpStatus);
        return fout;
    }

    private static void wachtAlsGezegd(Stand stand) {
        if (stand.gedrag() != Gedrag.TRAAG) {
            return;
        }
        try {
            Thread.sleep(stand.vertraging().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(e);
        }
    }

    private static void verbreek() {
        var bericht = Objects.requireNonNull(PhaseInterceptorChain.getCurrentMessage());
        var vraag = (HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST);
        Verbreker.verbreek(Objects.requireNonNull(vraag));
    }

    static Statusmelding status(Zaak zaak) {
        var melding = new Statusmelding();
        melding.setDossiernummer(Long.toString(zaak.dossiernummer()));
        melding.setAanvraagstatus(zaak.status());
        melding.setStatusinformatie(zaak.statusinformatie());
        melding.setTijdstip(zaak.statusOp().atOffset(ZoneOffset.UTC));
        return melding;
    }

    private static StoringFault storing(String code, String uitleg) {
        var storing = new Storing();
        storing.setCode(code);
        storing.setUitleg(uitleg);
        return new StoringFault(uitleg, storing);
    }
}
