package nl.lvsgateway.loket.soap;

import jakarta.annotation.Resource;
import jakarta.jws.WebService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.loket.Activering;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Overzichtsverzoek.Overzichtsvelden;
import nl.lvsgateway.loket.Statusvraag;
import nl.ososchemas.lvs.v1.ActiveerKoppeling;
import nl.ososchemas.lvs.v1.ActiveerKoppelingAntwoord;
import nl.ososchemas.lvs.v1.BewaarAanvraag;
import nl.ososchemas.lvs.v1.BewaarAanvraagAntwoord;
import nl.ososchemas.lvs.v1.GeefAanvraag;
import nl.ososchemas.lvs.v1.GeefAanvraagAntwoord;
import nl.ososchemas.lvs.v1.GeefKoppeling;
import nl.ososchemas.lvs.v1.GeefKoppelingAntwoord;
import nl.ososchemas.lvs.v1.GeefOverzicht;
import nl.ososchemas.lvs.v1.GeefOverzichtAntwoord;
import nl.ososchemas.lvs.v1.GeefSamenwerkingsverbanden;
import nl.ososchemas.lvs.v1.GeefSamenwerkingsverbandenAntwoord;
import nl.ososchemas.lvs.v1.LvsGateway;
import nl.ososchemas.lvs.v1.Toegang;
import nl.ososchemas.lvs.v1.TrekKoppelingIn;
import nl.ososchemas.lvs.v1.TrekKoppelingInAntwoord;
import nl.ososchemas.lvs.v1.UpdateStatussen;
import nl.ososchemas.lvs.v1.UpdateStatussenAntwoord;
import nl.ososchemas.lvs.v1.ValideerDossier;
import nl.ososchemas.lvs.v1.ValideerDossierAntwoord;
import nl.ososchemas.lvs.v1.VerwijderAanvraag;
import nl.ososchemas.lvs.v1.VerwijderAanvraagAntwoord;
import nl.ososchemas.lvs.v1.VerzendAanvraag;
import nl.ososchemas.lvs.v1.VerzendAanvraagAntwoord;
import nl.ososchemas.lvs.v1.VoegBijlagenToe;
import nl.ososchemas.lvs.v1.VoegBijlagenToeAntwoord;
import nl.ososchemas.lvs.v1.WijzigAanvraag;
import nl.ososchemas.lvs.v1.WijzigAanvraagAntwoord;
import org.jspecify.annotations.Nullable;

/** The SOAP door: hands every call to the loket at once. Refusals become the declared fault in {@link Faultvertaling}. */
@WebService(endpointInterface = "nl.ososchemas.lvs.v1.LvsGateway")
public class Overstapdeur implements LvsGateway {

    private final Loket loket;

    @Resource
    private @Nullable WebServiceContext context;

    Overstapdeur(Loket loket) {
        this.loket = loket;
    }

    @Override
    public BewaarAanvraagAntwoord bewaarAanvraag(BewaarAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.dienIn(verzoek(toegang), Soapstukken.van(vraag));
        var soap = new BewaarAanvraagAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public VerzendAanvraagAntwoord verzendAanvraag(VerzendAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.verzend(verzoek(toegang), vraag.getKenmerk());
        var soap = new VerzendAanvraagAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public WijzigAanvraagAntwoord wijzigAanvraag(WijzigAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.wijzig(verzoek(toegang), vraag.getKenmerk(), Soapstukken.van(vraag));
        var soap = new WijzigAanvraagAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public VoegBijlagenToeAntwoord voegBijlagenToe(VoegBijlagenToe vraag, @Nullable Toegang toegang) {
        var antwoord = loket.voegBijlagenToe(verzoek(toegang), vraag.getKenmerk(), Soapstukken.van(vraag));
        var soap = new VoegBijlagenToeAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public VerwijderAanvraagAntwoord verwijderAanvraag(VerwijderAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.verwijder(verzoek(toegang), vraag.getKenmerk());
        var soap = new VerwijderAanvraagAntwoord();
        soap.setKenmerk(antwoord.kenmerk());
        soap.setOntvangstnummer(antwoord.ontvangstnummer());
        soap.setVerwijderdOp(Soapantwoord.tijd(antwoord.verwijderdOp()));
        return soap;
    }

    @Override
    public GeefAanvraagAntwoord geefAanvraag(GeefAanvraag vraag, @Nullable Toegang toegang) {
        return Soapantwoord.detail(loket.geef(verzoek(toegang), vraag.getKenmerk()));
    }

    @Override
    public ActiveerKoppelingAntwoord activeerKoppeling(ActiveerKoppeling vraag, @Nullable Toegang toegang) {
        var antwoord = loket.activeer(
                new Activering(verzoek(toegang), vraag.getNaam(), vraag.isAkkoord(), vraag.getSamenwerkingsverband()));
        var soap = new ActiveerKoppelingAntwoord();
        soap.setSchool(antwoord.school());
        soap.setSchoolnaam(antwoord.schoolnaam());
        soap.setSamenwerkingsverband(antwoord.samenwerkingsverband());
        soap.setGeactiveerdOp(Soapantwoord.tijd(antwoord.geactiveerdOp()));
        return soap;
    }

    @Override
    public UpdateStatussenAntwoord updateStatussen(UpdateStatussen vraag, @Nullable Toegang toegang) {
        return Soapantwoord.statussen(loket.werkStatussenBij(
                Statusvraag.van(verzoek(toegang), vraag.getKenmerk(), vraag.getLeerling(), vraag.getCursor())));
    }

    @Override
    public ValideerDossierAntwoord valideerDossier(ValideerDossier vraag, @Nullable Toegang toegang) {
        return Soapkeuring.antwoord(loket.valideer(verzoek(toegang), Soapstukken.stroom(vraag.getDossier())));
    }

    @Override
    public GeefOverzichtAntwoord geefOverzicht(GeefOverzicht vraag, @Nullable Toegang toegang) {
        var velden = new Overzichtsvelden(
                vraag.getLeerling(),
                vraag.getSchooljaar(),
                vraag.getVerzendstatus(),
                vraag.getAanvraagtype(),
                vraag.getCursor(),
                vraag.getAantal());
        return Soapnaslag.overzicht(loket.overzicht(verzoek(toegang), velden));
    }

    @Override
    public GeefSamenwerkingsverbandenAntwoord geefSamenwerkingsverbanden(
            GeefSamenwerkingsverbanden vraag, @Nullable Toegang toegang) {
        return Soapnaslag.samenwerkingsverbanden(loket.samenwerkingsverbanden(verzoek(toegang)));
    }

    @Override
    public GeefKoppelingAntwoord geefKoppeling(GeefKoppeling vraag, @Nullable Toegang toegang) {
        var soap = new GeefKoppelingAntwoord();
        soap.getKoppeling().addAll(Soapnaslag.koppelingen(loket.koppelingen(verzoek(toegang))));
        return soap;
    }

    @Override
    public TrekKoppelingInAntwoord trekKoppelingIn(TrekKoppelingIn vraag, @Nullable Toegang toegang) {
        var soap = new TrekKoppelingInAntwoord();
        soap.getKoppeling()
                .addAll(Soapnaslag.koppelingen(loket.trekIn(verzoek(toegang), vraag.getSamenwerkingsverband())));
        return soap;
    }

    private Toegangsverzoek verzoek(@Nullable Toegang toegang) {
        var code = toegang == null ? null : toegang.getVerificatiecode();
        return new Toegangsverzoek(
                sleutel(), toegang == null ? null : toegang.getSchool(), new Verificatiecode(code == null ? "" : code));
    }

    private @Nullable String sleutel() {
        if (context == null) {
            return null;
        }
        var http = (HttpServletRequest) context.getMessageContext().get(MessageContext.SERVLET_REQUEST);
        return http == null ? null : http.getHeader("X-API-Key");
    }
}
