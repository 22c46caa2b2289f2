package nl.lvsgateway.proeven.lvs;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.MTOMFeature;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.ososchemas.lvs.v1.ActiveerKoppeling;
import nl.ososchemas.lvs.v1.BewaarAanvraag;
import nl.ososchemas.lvs.v1.Bijlage;
import nl.ososchemas.lvs.v1.GeefAanvraag;
import nl.ososchemas.lvs.v1.GeefDossierversies;
import nl.ososchemas.lvs.v1.GeefKoppeling;
import nl.ososchemas.lvs.v1.GeefOverzicht;
import nl.ososchemas.lvs.v1.GeefSamenwerkingsverbanden;
import nl.ososchemas.lvs.v1.LvsGateway;
import nl.ososchemas.lvs.v1.LvsGatewayService;
import nl.ososchemas.lvs.v1.TrekKoppelingIn;
import nl.ososchemas.lvs.v1.UpdateStatussen;
import nl.ososchemas.lvs.v1.VerwijderAanvraag;
import nl.ososchemas.lvs.v1.VerzendAanvraag;
import nl.ososchemas.lvs.v1.VoegBijlagenToe;
import nl.ososchemas.lvs.v1.WeigeringFault;
import nl.ososchemas.lvs.v1.WijzigAanvraag;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.jspecify.annotations.Nullable;

/** SOAP with a client generated from our WSDL; files are streamed from disk with MTOM, in chunks. */
public final class CxfDeur implements Deur {

    private final URI adres;
    private final boolean soap12;
    private final Path map;
    private final LvsGatewayService dienst;

    public CxfDeur(URI gateway, boolean soap12, Path map) {
        this.adres = gateway.resolve("/soap/lvs/v1");
        this.soap12 = soap12;
        this.map = map;
        Bus bus = BusFactory.getThreadDefaultBus();
        bus.setProperty("force.urlconnection.http.conduit", true); // the other conduit hangs on an early answer
        this.dienst = new LvsGatewayService();
    }

    @Override
    public String naam() {
        return (soap12 ? "SOAP 1.2" : "SOAP 1.1") + " generated client";
    }

    @Override
    public Antwoord bewaar(Proefaanvraag aanvraag) {
        var vraag = new BewaarAanvraag();
        vraag.setKenmerk(aanvraag.kenmerk());
        vraag.setVerzenden(String.valueOf(aanvraag.verzenden()));
        vraag.setAanvraag(CxfVelden.van(aanvraag.velden()));
        vraag.setDossier(opSchijf(aanvraag.dossier()));
        aanvraag.bijlagen().forEach(b -> vraag.getBijlage().add(bijlage(b)));
        return antwoord(aanvraag.toegang(), poort -> poort.bewaarAanvraag(vraag, kop(aanvraag.toegang())));
    }

    @Override
    public Antwoord wijzig(Proefaanvraag aanvraag, int versie) {
        var vraag = new WijzigAanvraag();
        vraag.setKenmerk(aanvraag.kenmerk());
        vraag.setVersie(versie);
        vraag.setVerzenden(String.valueOf(aanvraag.verzenden()));
        vraag.setAanvraag(CxfVelden.van(aanvraag.velden()));
        vraag.setDossier(opSchijf(aanvraag.dossier()));
        aanvraag.bijlagen().forEach(b -> vraag.getBijlage().add(bijlage(b)));
        return antwoord(aanvraag.toegang(), poort -> poort.wijzigAanvraag(vraag, kop(aanvraag.toegang())));
    }

    @Override
    public Antwoord voegBijlagenToe(Proefaanvraag aanvraag, int versie, List<Proefbijlage> bijlagen) {
        var vraag = new VoegBijlagenToe();
        vraag.setKenmerk(aanvraag.kenmerk());
        vraag.setVersie(versie);
        bijlagen.forEach(b -> vraag.getBijlage().add(bijlage(b)));
        return antwoord(aanvraag.toegang(), poort -> poort.voegBijlagenToe(vraag, kop(aanvraag.toegang())));
    }

    @Override
    public Antwoord verzend(Toegang toegang, String kenmerk) {
        var vraag = new VerzendAanvraag();
        vraag.setKenmerk(kenmerk);
        return antwoord(toegang, poort -> poort.verzendAanvraag(vraag, kop(toegang)));
    }

    @Override
    public Antwoord geef(Toegang toegang, String kenmerk) {
        var vraag = new GeefAanvraag();
        vraag.setKenmerk(kenmerk);
        return antwoord(toegang, poort -> poort.geefAanvraag(vraag, kop(toegang)));
    }

    @Override
    public Antwoord verwijder(Toegang toegang, String kenmerk) {
        var vraag = new VerwijderAanvraag();
        vraag.setKenmerk(kenmerk);
        return antwoord(toegang, poort -> poort.verwijderAanvraag(vraag, kop(toegang)));
    }

    @Override
    public Antwoord overzicht(Toegang toegang, Map<String, String> gevraagd) {
        var vraag = new GeefOverzicht();
        vraag.setLeerling(gevraagd.get("leerling"));
        vraag.setSchooljaar(gevraagd.get("schooljaar"));
        vraag.setVerzendstatus(gevraagd.get("verzendstatus"));
        vraag.setAanvraagtype(gevraagd.get("aanvraagtype"));
        vraag.setCursor(gevraagd.get("cursor"));
        vraag.setAantal(gevraagd.containsKey("aantal") ? Integer.valueOf(gevraagd.get("aantal")) : null);
        return antwoord(toegang, poort -> poort.geefOverzicht(vraag, kop(toegang)));
    }

    @Override
    public Antwoord dossierversies(Toegang toegang) {
        return antwoord(toegang, poort -> poort.geefDossierversies(new GeefDossierversies(), kop(toegang)));
    }

    @Override
    public Antwoord samenwerkingsverbanden(Toegang toegang) {
        var vraag = new GeefSamenwerkingsverbanden();
        return antwoord(toegang, poort -> poort.geefSamenwerkingsverbanden(vraag, kop(toegang)));
    }

    @Override
    public Antwoord koppelingen(Toegang toegang) {
        return antwoord(toegang, poort -> poort.geefKoppeling(new GeefKoppeling(), kop(toegang)));
    }

    @Override
    public Antwoord trekIn(Toegang toegang, String samenwerkingsverband) {
        var vraag = new TrekKoppelingIn();
        vraag.setSamenwerkingsverband(samenwerkingsverband);
        return antwoord(toegang, poort -> poort.trekKoppelingIn(vraag, kop(toegang)));
    }

    @Override
    public Antwoord activeer(Toegang toegang, @Nullable String samenwerkingsverband, boolean akkoord) {
        var vraag = new ActiveerKoppeling();
        vraag.setNaam("Koppeling voor de proef");
        vraag.setAkkoord(String.valueOf(akkoord));
        vraag.setSamenwerkingsverband(samenwerkingsverband);
        return antwoord(toegang, poort -> poort.activeerKoppeling(vraag, kop(toegang)));
    }

    @Override
    public Antwoord updateStatussen(Toegang toegang, List<String> kenmerken, String cursor) {
        var vraag = new UpdateStatussen();
        vraag.getKenmerk().addAll(kenmerken);
        if (!cursor.isEmpty()) {
            vraag.setCursor(cursor);
        }
        return antwoord(toegang, poort -> poort.updateStatussen(vraag, kop(toegang)));
    }

    private interface Vraag {
        Object stel(LvsGateway poort) throws WeigeringFault;
    }

    private Antwoord antwoord(Toegang toegang, Vraag vraag) {
        var poort = poort(toegang);
        try {
            return CxfVelden.antwoord(vraag.stel(poort));
        } catch (WeigeringFault e) {
            return CxfVelden.weigering(e.getFaultInfo(), status(poort));
        }
    }

    private static int status(LvsGateway poort) {
        var context = ((BindingProvider) poort).getResponseContext();
        return context != null && context.get(Message.RESPONSE_CODE) instanceof Integer code ? code : 0;
    }

    private LvsGateway poort(Toegang toegang) {
        var mtom = new MTOMFeature();
        var poort = soap12 ? dienst.getLvsGatewaySoap12(mtom) : dienst.getLvsGatewaySoap11(mtom);
        var context = ((BindingProvider) poort).getRequestContext();
        context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, adres.toString());
        var koppen = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER); // CXF adds its own to them
        koppen.put("X-API-Key", List.of(toegang.sleutel()));
        context.put(Message.PROTOCOL_HEADERS, koppen);
        context.put(HTTPConduit.PROCESS_FAULT_ON_HTTP_400, true); // as SOAP 1.2 has it; CXF by itself reads only 500
        Client client = ClientProxy.getClient(poort);
        var regels = new HTTPClientPolicy();
        regels.setReceiveTimeout(120_000);
        regels.setAllowChunking(true);
        ((HTTPConduit) client.getConduit()).setClient(regels);
        client.getInInterceptors().add(new CxfMeelezing(adres));
        return poort;
    }

    private static nl.ososchemas.lvs.v1.Toegang kop(Toegang toegang) {
        var kop = new nl.ososchemas.lvs.v1.Toegang();
        kop.setSchool(toegang.school());
        kop.setVerificatiecode(toegang.verificatiecode());
        return kop;
    }

    private Bijlage bijlage(Proefbijlage b) {
        var bijlage = new Bijlage();
        bijlage.setNaam(b.naam());
        bijlage.setPlek(b.plek());
        bijlage.setMediatype(b.mediatype());
        bijlage.setInhoud(opSchijf(b.inhoud()));
        return bijlage;
    }

    private DataHandler opSchijf(Inhoud inhoud) {
        return new DataHandler(new FileDataSource(inhoud.alsBestand(map).toFile()));
    }
}
