package nl.lvsgateway.proeven.lvs;

import jakarta.xml.bind.JAXB;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.xml.namespace.QName;
import nl.ososchemas.lvs.v1.Aanvraag;
import nl.ososchemas.lvs.v1.Contactpersoon;
import nl.ososchemas.lvs.v1.Weigering;

/** Between the generated classes and the shape the tests read. */
public final class CxfVelden {

    private CxfVelden() {}

    public static Aanvraag van(Map<String, String> velden) {
        var aanvraag = new Aanvraag();
        aanvraag.setSamenwerkingsverband(velden.get("samenwerkingsverband"));
        aanvraag.setAanvraagtype(velden.get("aanvraagtype"));
        aanvraag.setDatum(velden.get("datum"));
        aanvraag.setKorteOmschrijving(velden.get("korteOmschrijving"));
        aanvraag.setOmschrijving(velden.get("omschrijving"));
        if (velden.keySet().stream().anyMatch(veld -> veld.startsWith("contactpersoon."))) {
            aanvraag.setContactpersoon(contactpersoon(velden));
        }
        aanvraag.setLeerling(velden.get("leerling"));
        aanvraag.getGegevensblok().add("bijlagen");
        return aanvraag;
    }

    private static Contactpersoon contactpersoon(Map<String, String> velden) {
        var contact = new Contactpersoon();
        contact.setNaam(velden.get("contactpersoon.naam"));
        contact.setFunctie(velden.get("contactpersoon.functie"));
        contact.setEmail(velden.get("contactpersoon.email"));
        contact.setTelefoon(velden.get("contactpersoon.telefoon"));
        return contact;
    }

    public static Antwoord antwoord(Object bean) {
        return new Antwoord(200, XmlNaarJson.boom(XmlNaarJson.lees(xml(bean)).getDocumentElement()));
    }

    public static Antwoord weigering(Weigering weigering, int status) {
        var element = new JAXBElement<>(new QName("Weigering"), Weigering.class, weigering);
        return new Antwoord(status, antwoord(element).inhoud());
    }

    private static byte[] xml(Object bean) {
        var uit = new ByteArrayOutputStream();
        JAXB.marshal(bean, uit);
        return uit.toByteArray();
    }
}
