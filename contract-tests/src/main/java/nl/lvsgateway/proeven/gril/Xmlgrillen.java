package nl.lvsgateway.proeven.gril;

import java.util.List;
import java.util.function.UnaryOperator;

/** An envelope that is written in another way, or is none. */
final class Xmlgrillen {

    private static final String WSA = "http://www.w3.org/2005/08/addressing";

    static final List<Gril> ALLE = List.of(
            Gril.soap("xml-prefix", (opzet, toeval) -> {
                opzet.vorm.lvsPrefix = toeval.kies("", "ns0", "lvs", "a.b-c", "é");
                opzet.vorm.soapPrefix = toeval.kies("soap", "SOAP-ENV", "env", "_");
            }),
            Gril.soap("xml-cdata", (opzet, toeval) -> opzet.vorm.cdata = true),
            Gril.soap("xml-commentaar", (opzet, toeval) -> opzet.vorm.commentaar = true),
            Gril.soap("xml-ruim", (opzet, toeval) -> opzet.vorm.ruim = true),
            Gril.soap("xml-ontwijkend", (opzet, toeval) -> opzet.vorm.ontwijkend = true),
            Gril.soap(
                    "verklaring-vorm",
                    (opzet, toeval) -> opzet.vorm.verklaring =
                            toeval.kies(null, "<?xml version='1.0'?>", "<?xml version=\"1.0\" standalone=\"yes\"?>\n")),
            Gril.soap("verklaring-nieuw", (opzet, toeval) -> {
                opzet.vorm.verklaring = "<?xml version=\"1.1\" encoding=\"UTF-8\"?>";
                opzet.vrij();
            }),
            kapot("bouw-kapot", Xmlgrillen::kapot),
            kapot("bouw-dtd", xml -> voorEnvelop(xml, "<!DOCTYPE x [<!ENTITY kwispel \"kwispel\">]>")),
            kapot("bouw-entiteit", xml -> xml.replaceFirst("</", "&kwispel;</")),
            Gril.soap("bouw-vreemd", (opzet, toeval) -> {
                opzet.vorm.herschrijf = xml -> xml.replaceFirst("</([^<:>]*:)?Header>", "$0<vreemd/>");
                opzet.vrij();
            }),
            Gril.soap("bouw-dubbel", Xmlgrillen::dubbel).metVelden(),
            Gril.soap("bouw-onbekend", Xmlgrillen::onbekend),
            Gril.soap("bouw-volgorde", Xmlgrillen::volgorde).metVelden(),
            Gril.soap("ruimte-anders", (opzet, toeval) -> {
                opzet.vorm.lvsNaamruimte = toeval.kies("urn:nl:lvsgateway:lvs:v2", "urn:kwispel", "http://kwispel/");
                opzet.wegMetGeheel();
            }),
            Gril.soap("kop-adressering", (opzet, toeval) -> opzet.vorm.soapKoppen = adressering(opzet, toeval)),
            Gril.soap(
                    "kop-vrijblijvend",
                    (opzet, toeval) -> opzet.vorm.soapKoppen =
                            "<w:Security xmlns:w=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\">"
                                    + "<w:UsernameToken/></w:Security><k:Kop xmlns:k=\"urn:k\">x</k:Kop>"),
            Gril.soap("kop-moet", (opzet, toeval) -> {
                opzet.vorm.soapKoppen = "<k:Kop xmlns:k=\"urn:k\" @S@:mustUnderstand=\""
                        + toeval.kies("1", opzet.deur == Deursoort.SOAP_12 ? "true" : "1") + "\"/>";
                opzet.wegMetGeheel();
            }),
            Gril.soap(
                    "actie-vorm",
                    (opzet, toeval) -> opzet.vorm.soapActie = toeval.kies(
                            "\"\"",
                            "",
                            "\"urn:nl:lvsgateway:lvs:v1:" + opzet.vraag.operatie() + "\"",
                            opzet.vraag.operatie(),
                            "\"urn:nl:lvsgateway:lvs:v1:GeefOverzicht\"",
                            "'kwispel'",
                            "\"http://tempuri.org/x\"")));

    private Xmlgrillen() {}

    private static Gril kapot(String naam, UnaryOperator<String> breuk) {
        return Gril.soap(naam, (opzet, toeval) -> {
            opzet.vorm.herschrijf = breuk;
            opzet.wegMetGeheel();
        });
    }

    private static String kapot(String xml) {
        return switch (xml.length() % 6) {
            case 0 -> xml.substring(0, xml.length() * 2 / 3);
            case 1 -> xml + "<kwispel/>";
            case 2 -> xml.replaceFirst("</", "</x");
            case 3 -> voorEnvelop(xml, "kwispel");
            case 4 -> xml.replaceFirst("</", "&</");
            default -> xml.replaceFirst("</", "\u0001</");
        };
    }

    private static String voorEnvelop(String xml, String erbij) {
        var begin = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        return xml.substring(0, begin) + erbij + xml.substring(begin);
    }

    /** Of what is given twice one would be lost without a word. */
    private static void dubbel(Opzet opzet, Toeval toeval) {
        var veld = toeval.kies("Omschrijving", "Leerling", "Datum", "Verzenden", "KorteOmschrijving", "Kenmerk");
        var nogEens = veld.equals("Datum")
                ? "2026-01-02"
                : veld.equals("Verzenden") ? "" + !opzet.moetVerzonden : "kwispel-twee";
        opzet.vorm.herschrijf = xml -> xml.replaceFirst(
                "(?s)</([^<:>]*:)?" + veld + ">", "$0<@L@" + veld + ">" + nogEens + "</@L@" + veld + ">");
        opzet.wegMetGeheel();
    }

    private static void onbekend(Opzet opzet, Toeval toeval) {
        opzet.vorm.herschrijf = xml -> xml.replaceFirst("<([^<:>]*:)?(Verzenden|Versie|Bijlage)>", "<@L@Kwispel/>$0");
        opzet.wegMetGeheel();
    }

    /** The schema asks for an order; who is lenient must not lose a thing. */
    private static void volgorde(Opzet opzet, Toeval toeval) {
        opzet.vorm.gehusseld = true;
        opzet.vrij();
    }

    private static String adressering(Opzet opzet, Toeval toeval) {
        var moet = toeval.munt() ? " @S@:mustUnderstand=\"1\"" : "";
        return "<wsa:Action xmlns:wsa=\"" + WSA + "\"" + moet + ">urn:nl:lvsgateway:lvs:v1:" + opzet.vraag.operatie()
                + "</wsa:Action><wsa:MessageID xmlns:wsa=\"" + WSA + "\">urn:uuid:1</wsa:MessageID><wsa:To xmlns:wsa=\""
                + WSA + "\"" + moet + ">http://kwispel/soap</wsa:To><wsa:ReplyTo xmlns:wsa=\"" + WSA
                + "\"><wsa:Address>" + WSA + "/anonymous</wsa:Address></wsa:ReplyTo>";
    }
}
