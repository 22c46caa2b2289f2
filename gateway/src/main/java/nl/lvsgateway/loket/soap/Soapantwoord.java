package nl.lvsgateway.loket.soap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import nl.lvsgateway.loket.inzien.AanvraagStand;
import nl.lvsgateway.loket.inzien.Aanvraagdetail;
import nl.lvsgateway.loket.inzien.Aanvraagdetail.GebeurtenisStand;
import nl.lvsgateway.loket.inzien.Statusantwoord;
import nl.lvsgateway.techniek.Gesprek;
import nl.ososchemas.lvs.v1.BijlageStand;
import nl.ososchemas.lvs.v1.Gebeurtenis;
import nl.ososchemas.lvs.v1.GeefAanvraagAntwoord;
import nl.ososchemas.lvs.v1.Reden;
import nl.ososchemas.lvs.v1.UpdateStatussenAntwoord;
import nl.ososchemas.lvs.v1.Verzendstatus;
import nl.ososchemas.lvs.v1.Weigering;
import nl.ososchemas.lvs.v1.WieKanDitOplossen;
import org.jspecify.annotations.Nullable;

/** What the loket answers, in the words of the WSDL. */
final class Soapantwoord {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Soapantwoord() {}

    static nl.ososchemas.lvs.v1.AanvraagStand stand(AanvraagStand stand) {
        var soap = new nl.ososchemas.lvs.v1.AanvraagStand();
        soap.setKenmerk(stand.kenmerk());
        soap.setOntvangstnummer(stand.ontvangstnummer());
        soap.setDossiernummer(stand.dossiernummer());
        soap.setVerzendstatus(Verzendstatus.fromValue(stand.verzendstatus()));
        soap.setReden(reden(stand.reden()));
        soap.setVolgendePoging(tijd(stand.volgendePoging()));
        soap.setAanvraagstatus(stand.aanvraagstatus());
        soap.setKlasse(stand.klasse());
        soap.setStatusinformatie(stand.statusinformatie());
        soap.setStatusOp(tijd(stand.statusOp()));
        soap.setVersie(stand.versie());
        soap.setAangemaakt(tijd(stand.aangemaakt()));
        soap.setGewijzigd(tijd(stand.gewijzigd()));
        return soap;
    }

    static List<nl.ososchemas.lvs.v1.Waarschuwing> waarschuwingen(List<Waarschuwing> waarschuwingen) {
        return waarschuwingen.stream().map(Soapantwoord::waarschuwing).toList();
    }

    private static nl.ososchemas.lvs.v1.Waarschuwing waarschuwing(Waarschuwing waarschuwing) {
        var soap = new nl.ososchemas.lvs.v1.Waarschuwing();
        soap.setCode(waarschuwing.code());
        soap.setUitleg(waarschuwing.uitleg());
        return soap;
    }

    static GeefAanvraagAntwoord detail(Aanvraagdetail detail) {
        var soap = new GeefAanvraagAntwoord();
        soap.setAanvraag(stand(detail.aanvraag()));
        soap.setSamenwerkingsverband(detail.samenwerkingsverband());
        soap.setAanvraagtype(detail.aanvraagtype());
        soap.setKorteOmschrijving(detail.korteOmschrijving());
        soap.setDossierSha256(detail.dossierSha256());
        detail.bijlagen().forEach(b -> soap.getBijlage().add(bijlage(b)));
        detail.versies().forEach(v -> soap.getVersies().add(Soapnaslag.versie(v)));
        detail.gebeurtenissen().forEach(g -> soap.getGebeurtenis().add(gebeurtenis(g)));
        return soap;
    }

    static BijlageStand bijlage(Aanvraagdetail.BijlageStand bijlage) {
        var soap = new BijlageStand();
        soap.setPlek(bijlage.plek());
        soap.setMediatype(bijlage.mediatype());
        soap.setGrootte(bijlage.grootte());
        soap.setSha256(bijlage.sha256());
        return soap;
    }

    private static Gebeurtenis gebeurtenis(GebeurtenisStand gebeurtenis) {
        var soap = new Gebeurtenis();
        soap.setTijdstip(tijd(gebeurtenis.tijdstip()));
        soap.setVan(gebeurtenis.van() == null ? null : Verzendstatus.fromValue(gebeurtenis.van()));
        soap.setNaar(Verzendstatus.fromValue(gebeurtenis.naar()));
        soap.setDoor(gebeurtenis.door());
        soap.setVersie(gebeurtenis.versie());
        soap.setPoging(gebeurtenis.poging());
        soap.setReden(reden(gebeurtenis.reden()));
        return soap;
    }

    static UpdateStatussenAntwoord statussen(Statusantwoord antwoord) {
        var soap = new UpdateStatussenAntwoord();
        antwoord.aanvragen().forEach(a -> soap.getAanvraag().add(stand(a)));
        soap.getOnbekend().addAll(antwoord.onbekend());
        soap.setCursor(antwoord.cursor());
        soap.setMeer(antwoord.meer());
        soap.setPeildatum(tijd(antwoord.peildatum()));
        soap.getWaarschuwing().addAll(waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    static Weigering weigering(Geweigerd geweigerd) {
        var soap = new Weigering();
        soap.setCode(geweigerd.weigering().name());
        soap.setUitleg(geweigerd.uitleg());
        soap.setKenmerk(Gesprek.kenmerk());
        geweigerd.fouten().forEach(f -> soap.getFout().add(fout(f)));
        return soap;
    }

    private static nl.ososchemas.lvs.v1.Fout fout(Fout fout) {
        var soap = new nl.ososchemas.lvs.v1.Fout();
        soap.setCode(fout.weigering().name());
        soap.setUitleg(fout.uitleg());
        soap.setVeld(fout.veld());
        soap.setWieKanDitOplossen(
                WieKanDitOplossen.fromValue(fout.weigering().oplosser().tekst()));
        soap.setOpnieuwProberen(fout.opnieuwProberen());
        soap.setPlaats(fout.plaats());
        soap.setVerwacht(fout.verwacht());
        return soap;
    }

    private static @Nullable Reden reden(AanvraagStand.@Nullable Reden reden) {
        if (reden == null) {
            return null;
        }
        var soap = new Reden();
        soap.setCode(reden.code());
        soap.setUitleg(reden.uitleg());
        soap.setWieKanDitOplossen(WieKanDitOplossen.fromValue(reden.wieKanDitOplossen()));
        return soap;
    }

    static @Nullable OffsetDateTime tijd(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(NEDERLAND).toOffsetDateTime();
    }
}
