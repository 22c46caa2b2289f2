package nl.lvsgateway.loket.soap;

import jakarta.annotation.Resource;
import jakarta.jws.WebService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.Objects;
import nl.lvsgateway.aanvraag.Verwacht;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.Loket;
import nl.lvsgateway.loket.Vragenloket;
import nl.lvsgateway.loket.inzien.Overzichtsvelden;
import nl.lvsgateway.loket.koppelen.Activering;
import nl.lvsgateway.loket.statussen.Statusvraag;
import nl.lvsgateway.loket.toegang.Drempel;
import nl.ososchemas.lvs.v1.ActiveerKoppeling;
import nl.ososchemas.lvs.v1.ActiveerKoppelingAntwoord;
import nl.ososchemas.lvs.v1.BewaarAanvraag;
import nl.ososchemas.lvs.v1.BewaarAanvraagAntwoord;
import nl.ososchemas.lvs.v1.GeefAanvraag;
import nl.ososchemas.lvs.v1.GeefAanvraagAntwoord;
import nl.ososchemas.lvs.v1.GeefDossierversies;
import nl.ososchemas.lvs.v1.GeefDossierversiesAntwoord;
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
    private final Vragenloket vragen;

    @Resource
    private @Nullable WebServiceContext context;

    Overstapdeur(Loket loket, Vragenloket vragen) {
        this.loket = loket;
        this.vragen = vragen;
    }

    @Override
    public BewaarAanvraagAntwoord bewaarAanvraag(BewaarAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.dienIn(wie(toegang), Soapstukken.van(vraag, delen()));
        var soap = new BewaarAanvraagAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public VerzendAanvraagAntwoord verzendAanvraag(VerzendAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.verzend(zonderBestanden(toegang), vraag.getKenmerk(), Verwacht.ELKE);
        var soap = new VerzendAanvraagAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public WijzigAanvraagAntwoord wijzigAanvraag(WijzigAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.wijzig(wie(toegang), vraag.getKenmerk(), Soapstukken.van(vraag, delen()));
        var soap = new WijzigAanvraagAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public VoegBijlagenToeAntwoord voegBijlagenToe(VoegBijlagenToe vraag, @Nullable Toegang toegang) {
        var antwoord = loket.voegBijlagenToe(wie(toegang), vraag.getKenmerk(), Soapstukken.van(vraag, delen()));
        var soap = new VoegBijlagenToeAntwoord();
        soap.setAanvraag(Soapantwoord.stand(antwoord.aanvraag()));
        soap.getWaarschuwing().addAll(Soapantwoord.waarschuwingen(antwoord.waarschuwingen()));
        return soap;
    }

    @Override
    public VerwijderAanvraagAntwoord verwijderAanvraag(VerwijderAanvraag vraag, @Nullable Toegang toegang) {
        var antwoord = loket.verwijder(zonderBestanden(toegang), vraag.getKenmerk(), Verwacht.ELKE);
        var soap = new VerwijderAanvraagAntwoord();
        soap.setKenmerk(antwoord.kenmerk());
        soap.setOntvangstnummer(antwoord.ontvangstnummer());
        soap.setVerwijderdOp(Soapantwoord.tijd(antwoord.verwijderdOp()));
        return soap;
    }

    @Override
    public GeefAanvraagAntwoord geefAanvraag(GeefAanvraag vraag, @Nullable Toegang toegang) {
        return Soapantwoord.detail(loket.geef(zonderBestanden(toegang), vraag.getKenmerk()));
    }

    @Override
    public ActiveerKoppelingAntwoord activeerKoppeling(ActiveerKoppeling vraag, @Nullable Toegang toegang) {
        var antwoord = vragen.activeer(
                zonderBestanden(toegang),
                new Activering(vraag.getNaam(), vraag.getAkkoord(), vraag.getSamenwerkingsverband()));
        var soap = new ActiveerKoppelingAntwoord();
        soap.setSchool(antwoord.school());
        soap.setSchoolnaam(antwoord.schoolnaam());
        soap.setSamenwerkingsverband(antwoord.samenwerkingsverband());
        soap.setGeactiveerdOp(Soapantwoord.tijd(antwoord.geactiveerdOp()));
        return soap;
    }

    @Override
    public UpdateStatussenAntwoord updateStatussen(UpdateStatussen vraag, @Nullable Toegang toegang) {
        return Soapantwoord.statussen(vragen.werkStatussenBij(
                zonderBestanden(toegang), new Statusvraag(vraag.getKenmerk(), vraag.getLeerling(), vraag.getCursor())));
    }

    @Override
    public ValideerDossierAntwoord valideerDossier(ValideerDossier vraag, @Nullable Toegang toegang) {
        return Soapkeuring.antwoord(loket.valideer(wie(toegang), Soapstukken.dossier(vraag.getDossier(), delen())));
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
        return Soapnaslag.overzicht(vragen.overzicht(zonderBestanden(toegang), velden));
    }

    @Override
    public GeefSamenwerkingsverbandenAntwoord geefSamenwerkingsverbanden(
            GeefSamenwerkingsverbanden vraag, @Nullable Toegang toegang) {
        return Soapnaslag.samenwerkingsverbanden(vragen.samenwerkingsverbanden(zonderBestanden(toegang)));
    }

    @Override
    public GeefDossierversiesAntwoord geefDossierversies(GeefDossierversies vraag, @Nullable Toegang toegang) {
        return Soapnaslag.dossierversies(vragen.dossierversies(wie(toegang)));
    }

    @Override
    public GeefKoppelingAntwoord geefKoppeling(GeefKoppeling vraag, @Nullable Toegang toegang) {
        var soap = new GeefKoppelingAntwoord();
        soap.getKoppeling().addAll(Soapnaslag.koppelingen(vragen.koppelingen(zonderBestanden(toegang))));
        return soap;
    }

    @Override
    public TrekKoppelingInAntwoord trekKoppelingIn(TrekKoppelingIn vraag, @Nullable Toegang toegang) {
        var soap = new TrekKoppelingInAntwoord();
        soap.getKoppeling()
                .addAll(Soapnaslag.koppelingen(
                        vragen.trekIn(zonderBestanden(toegang), vraag.getSamenwerkingsverband())));
        return soap;
    }

    /** Nothing comes in beside the message itself. */
    private Bezoeker zonderBestanden(@Nullable Toegang toegang) {
        Soapstukken.eisGeen(delen());
        return wie(toegang);
    }

    private Berichtdelen delen() {
        var gesprek = Objects.requireNonNull(context).getMessageContext();
        return (Berichtdelen) Objects.requireNonNull(gesprek.get(Berichtdelen.class.getName()));
    }

    /** Proven already when something stood in the message that had to be written down. */
    private Bezoeker wie(@Nullable Toegang toegang) {
        var gesprek = Objects.requireNonNull(context).getMessageContext();
        if (gesprek.get(Bezoeker.class.getName()) instanceof Bezoeker bewezen) {
            return bewezen;
        }
        var http = (HttpServletRequest) gesprek.get(MessageContext.SERVLET_REQUEST);
        return toegang == null
                ? Drempel.bezoeker(http, null, null)
                : Drempel.bezoeker(http, toegang.getSchool(), toegang.getVerificatiecode());
    }
}
