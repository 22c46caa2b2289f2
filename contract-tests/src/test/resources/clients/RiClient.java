import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.soap.MTOMFeature;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import nl.voorbeeld.lvs.*;

/**
 * An LVS in Java with the reference implementation of JAX-WS, files as MTOM or in the message: activates, saves and sends, follows
 * and lists. Takes nothing from the gateway but its WSDL.
 */
public class RiClient {

    public static void main(String[] args) throws Exception {
        var dienst = new LvsGatewayService(URI.create(args[0] + "/soap/lvs/v1?wsdl").toURL());
        var poort = Boolean.parseBoolean(args[1])
                ? dienst.getLvsGatewaySoap11(new MTOMFeature())
                : dienst.getLvsGatewaySoap11();
        ((BindingProvider) poort)
                .getRequestContext()
                .put(MessageContext.HTTP_REQUEST_HEADERS, Map.of("X-API-Key", List.of(args[2])));
        var toegang = new Toegang();
        toegang.setSchool(args[3]);
        toegang.setVerificatiecode(args[4]);

        var activeer = new ActiveerKoppeling();
        activeer.setNaam("JAX-WS");
        activeer.setAkkoord(true);
        activeer.setSamenwerkingsverband(args[5]);
        System.out.printf("{\"stap\":\"activeren\",\"school\":\"%s\"}%n", poort.activeerKoppeling(activeer, toegang).getSchool());

        var kenmerk = "ri-" + UUID.randomUUID();
        var bewaard = poort.bewaarAanvraag(bericht(kenmerk, args[5], args[6]), toegang).getAanvraag();
        System.out.printf("{\"stap\":\"bewaren\",\"verzendstatus\":\"%s\"}%n", bewaard.getVerzendstatus().value());

        var vraag = new UpdateStatussen();
        vraag.getKenmerk().add(kenmerk);
        for (var keer = 0; keer < 300; keer++) {
            var stand = poort.updateStatussen(vraag, toegang).getAanvraag().get(0);
            if (stand.getVerzendstatus() == Verzendstatus.VERZONDEN) {
                System.out.printf("{\"stap\":\"statussen\",\"dossiernummer\":%d}%n", stand.getDossiernummer());
                break;
            }
            Thread.sleep(200);
        }

        var overzicht = new GeefOverzicht();
        overzicht.setLeerling("LL-" + kenmerk);
        var regel = poort.geefOverzicht(overzicht, toegang).getRegel().get(0);
        System.out.printf(
                "{\"stap\":\"overzicht\",\"kenmerk\":\"%s\",\"datum\":\"%s\"}%n", regel.getAanvraag().getKenmerk(), regel.getDatum());

        var weg = new VerwijderAanvraag();
        weg.setKenmerk(kenmerk);
        try {
            poort.verwijderAanvraag(weg, toegang);
        } catch (WeigeringFault nee) {
            System.out.printf("{\"stap\":\"weigering\",\"code\":\"%s\"}%n", nee.getFaultInfo().getCode());
        }
    }

    private static BewaarAanvraag bericht(String kenmerk, String swv, String dossier) throws Exception {
        var contact = new Contactpersoon();
        contact.setNaam("Ada Begeleidster");
        contact.setTelefoon("020-5550100");
        var aanvraag = new Aanvraag();
        aanvraag.setSamenwerkingsverband(swv);
        aanvraag.setAanvraagtype("TLV");
        aanvraag.setDatum(DatatypeFactory.newInstance().newXMLGregorianCalendar("2026-11-23"));
        aanvraag.setKorteOmschrijving("Kortgeknipte vraag uit JAX-WS");
        aanvraag.setOmschrijving("Langgerekte vraag uit JAX-WS");
        aanvraag.setContactpersoon(contact);
        aanvraag.setLeerling("LL-" + kenmerk);
        var bijlage = new Bijlage();
        bijlage.setNaam("een.txt");
        bijlage.setPlek("toelichting_onderwijsbehoeften");
        bijlage.setMediatype("text/plain");
        var bestand = Files.writeString(
                Path.of(dossier).resolveSibling("een.txt"), "Een bijlage uit een andere stapel.\n".repeat(1000));
        bijlage.setInhoud(new DataHandler(new FileDataSource(bestand.toFile())));
        var vraag = new BewaarAanvraag();
        vraag.setKenmerk(kenmerk);
        vraag.setVerzenden(true);
        vraag.setAanvraag(aanvraag);
        vraag.setDossier(new DataHandler(new FileDataSource(dossier)));
        vraag.getBijlage().add(bijlage);
        return vraag;
    }
}
