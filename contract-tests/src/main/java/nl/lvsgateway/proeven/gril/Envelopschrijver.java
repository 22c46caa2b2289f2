package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.proeven.lvs.Envelop;

/** Writes what a message says as an envelope, with a place for each file. */
final class Envelopschrijver {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Opzet opzet;
    private final Vorm vorm;
    private final Toeval toeval;
    private final String lvs;

    Envelopschrijver(Opzet opzet) {
        this.opzet = opzet;
        this.vorm = opzet.vorm;
        this.toeval = Toeval.van(1, opzet.adres, "xml");
        this.lvs = vorm.lvsPrefix.isEmpty() ? "" : vorm.lvsPrefix + ":";
    }

    String schrijf() {
        var s = vorm.soapPrefix;
        var ruimte = " xmlns" + (lvs.isEmpty() ? "" : ":" + vorm.lvsPrefix) + "=\"" + vorm.lvsNaamruimte + "\"";
        var xml = (vorm.verklaring == null ? "" : vorm.verklaring) + "<" + s + ":Envelope xmlns:" + s + "=\""
                + (opzet.deur == Deursoort.SOAP_12 ? Envelop.SOAP_12 : Envelop.SOAP_11) + "\"" + ruimte
                + " xmlns:xsi=\""
                + XSI + "\"><" + s + ":Header>"
                + groep(
                        "Toegang",
                        List.of(
                                element("School", Waarde.van(vorm.school)),
                                element("Verificatiecode", Waarde.van(opzet.toegang.verificatiecode()))))
                + vorm.soapKoppen + "</" + s + ":Header><" + s + ":Body>" + groep(opzet.vraag.operatie(), vraag())
                + "</" + s + ":Body></" + s + ":Envelope>";
        return vorm.herschrijf.apply(xml).replace("@S@", s).replace("@L@", lvs);
    }

    private List<String> vraag() {
        var delen = new ArrayList<String>();
        delen.add(element("Kenmerk", opzet.kenmerk));
        delen.add(element("Versie", opzet.versie));
        if (opzet.vraag != Opzet.Vraag.VUL_AAN) {
            delen.add(element("Verzenden", opzet.verzenden));
            delen.add(groep("Aanvraag", aanvraag()));
            if (opzet.dossier != null) {
                delen.add("<" + lvs + "Dossier>" + Bericht.plaats(0) + "</" + lvs + "Dossier>");
            }
        }
        if (vorm.gehusseld) {
            delen.addAll(toeval.schud(delen));
            delen.subList(0, delen.size() / 2).clear();
        }
        for (int i = 0; i < opzet.bijlagen.size(); i++) {
            var een = opzet.bijlagen.get(i);
            var inhoud = "<" + lvs + "Inhoud>" + Bericht.plaats(i + 1) + "</" + lvs + "Inhoud>";
            delen.add(groep(
                    "Bijlage",
                    husseld(List.of(
                            element("Naam", een.naam),
                            element("Plek", een.plek),
                            element("Mediatype", een.mediatype),
                            inhoud))));
        }
        return delen;
    }

    private List<String> aanvraag() {
        var velden = new ArrayList<String>();
        var contact = new ArrayList<String>();
        for (var veld : opzet.velden.entrySet()) {
            if (veld.getKey().startsWith("contactpersoon.")) {
                contact.add(element(groot(veld.getKey().substring("contactpersoon.".length())), veld.getValue()));
            } else {
                if (veld.getKey().equals("leerling")) {
                    velden.add(contactpersoon(contact));
                }
                velden.add(element(groot(veld.getKey()), veld.getValue()));
            }
        }
        var gehusseld = new ArrayList<>(husseld(velden));
        opzet.blokken.forEach(blok -> gehusseld.add(element("Gegevensblok", blok)));
        return gehusseld;
    }

    private String contactpersoon(List<String> velden) {
        return opzet.contactpersoon.soort() == Waarde.Soort.TEKST
                ? groep("Contactpersoon", husseld(velden))
                : element("Contactpersoon", opzet.contactpersoon);
    }

    private List<String> husseld(List<String> delen) {
        return vorm.gehusseld ? toeval.schud(delen) : delen;
    }

    private String groep(String naam, List<String> delen) {
        var tussen = (vorm.ruim ? "\r\n\t " : "") + (vorm.commentaar ? "<!-- kwispel <x> & --><?kwispel x?>" : "");
        return "<" + lvs + naam + ">" + tussen + String.join(tussen, delen) + tussen + "</" + lvs + naam + ">";
    }

    private String element(String naam, Waarde waarde) {
        return switch (waarde.soort()) {
            case TEKST -> "<" + lvs + naam + ">" + tekst(waarde.tekst()) + "</" + lvs + naam + ">";
            case RUW -> "<" + lvs + naam + ">" + ontwijk(waarde.tekst()) + "</" + lvs + naam + ">";
            case NUL -> "<" + lvs + naam + " xsi:nil=\"" + (toeval.munt() ? "true" : "1") + "\"/>";
            case WEG -> "";
        };
    }

    private String tekst(String tekst) {
        if (vorm.cdata && isGewoon(tekst)) {
            return "<![CDATA[" + tekst + "]]>";
        }
        if (vorm.commentaar && tekst.length() > 1) {
            var midden = tekst.offsetByCodePoints(0, tekst.codePointCount(0, tekst.length()) / 2);
            return ontwijk(tekst.substring(0, midden)) + "<!-- kwispel -->" + ontwijk(tekst.substring(midden));
        }
        return ontwijk(tekst);
    }

    /** Nothing in it that needs a reference. */
    private boolean isGewoon(String tekst) {
        return !tekst.contains("]]>") && tekst.codePoints().noneMatch(this::moetOntweken);
    }

    private boolean moetOntweken(int teken) {
        return teken == '\r'
                || teken >= 0x7F && teken <= 0x9F
                || teken == 0x2028
                || !Keurmodel.isXml(teken)
                || !vorm.tekenset.newEncoder().canEncode(Character.toString(teken));
    }

    private String ontwijk(String tekst) {
        var uit = new StringBuilder();
        tekst.codePoints().forEach(teken -> {
            if (moetOntweken(teken)
                    || "&<>".indexOf(teken) >= 0
                    || vorm.ontwijkend && teken > ' ' && !Character.isLetterOrDigit(teken)) {
                uit.append("&#x").append(Integer.toHexString(teken)).append(';');
            } else {
                uit.appendCodePoint(teken);
            }
        });
        return uit.toString();
    }

    /** In UTF-8, for whoever has nothing odd in mind. */
    static String veilig(String tekst) {
        var uit = new StringBuilder();
        tekst.codePoints().forEach(teken -> {
            if (teken == '\r' || "&<>".indexOf(teken) >= 0) {
                uit.append("&#x").append(Integer.toHexString(teken)).append(';');
            } else {
                uit.appendCodePoint(teken);
            }
        });
        return uit.toString();
    }

    private static String groot(String naam) {
        return naam.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + naam.substring(1);
    }
}
