package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a message says as JSON: beside the files, or with a place for each of them. */
final class Jsonschrijver {

    private final Opzet opzet;
    private final Vorm vorm;
    private final Toeval toeval;

    Jsonschrijver(Opzet opzet) {
        this.opzet = opzet;
        this.vorm = opzet.vorm;
        this.toeval = Toeval.van(1, opzet.adres, "json");
    }

    /** @param metBestanden with all of it; otherwise files and whether to send go beside it */
    String schrijf(boolean metBestanden) {
        var velden = new ArrayList<String>();
        if (opzet.vraag == Opzet.Vraag.BEWAAR) {
            veld(velden, "kenmerk", opzet.kenmerk);
        }
        veld(velden, "versie", opzet.versie);
        if (opzet.vraag != Opzet.Vraag.VUL_AAN) {
            aanvraag(velden);
        }
        if (metBestanden) {
            if (opzet.vraag != Opzet.Vraag.VUL_AAN) {
                veld(velden, "verzenden", opzet.verzenden);
                velden.add(naam("dossier") + (opzet.dossier == null ? "null" : "\"" + Bericht.plaats(0) + "\""));
            }
            lijst(velden, "bijlagen", opzet.bijlagenlijst, bijlagen());
        } else {
            lijst(velden, "bijlagen", opzet.bijlagenlijst, regels());
        }
        return vorm.herschrijf.apply(object(velden));
    }

    private void aanvraag(List<String> velden) {
        var contact = new ArrayList<String>();
        opzet.velden.forEach((naam, waarde) -> {
            if (naam.startsWith("contactpersoon.")) {
                veld(contact, naam.substring("contactpersoon.".length()), waarde);
            } else {
                veld(velden, naam, waarde);
            }
        });
        if (opzet.contactpersoon.soort() == Waarde.Soort.TEKST) {
            velden.add(naam("contactpersoon") + object(contact));
        } else {
            veld(velden, "contactpersoon", opzet.contactpersoon);
        }
        lijst(
                velden,
                "gegevensblokken",
                opzet.blokkenlijst,
                opzet.blokken.stream().map(this::waarde).toList());
    }

    private List<String> bijlagen() {
        var uit = new ArrayList<String>();
        for (int i = 0; i < opzet.bijlagen.size(); i++) {
            var een = opzet.bijlagen.get(i);
            var velden = new ArrayList<String>();
            veld(velden, "naam", een.naam);
            veld(velden, "plek", een.plek);
            veld(velden, "mediatype", een.mediatype);
            velden.add(naam("inhoud") + "\"" + Bericht.plaats(i + 1) + "\"");
            uit.add(object(velden));
        }
        return uit;
    }

    /** What a form says of its files. Where names repeat, the order counts and none is left out. */
    private List<String> regels() {
        var namen = new HashSet<String>();
        var eenduidig = opzet.bijlagen.stream().allMatch(een -> namen.add(Gewoon.bestandsnaam(een.naam.tekst())));
        var uit = new ArrayList<String>();
        for (var een : opzet.bijlagen) {
            var helder = !een.naam.tekst().contains("%") || een.plek.soort() != Waarde.Soort.WEG;
            if (!eenduidig || !helder || een.plek.soort() != Waarde.Soort.WEG) {
                var velden = new ArrayList<String>();
                veld(velden, "naam", een.naam);
                veld(velden, "plek", een.plek);
                uit.add(object(velden));
            }
        }
        uit.addAll(opzet.losseRegels);
        return vorm.gehusseld && eenduidig ? toeval.schud(uit) : uit;
    }

    private void lijst(List<String> velden, String naam, Waarde lijst, List<String> delen) {
        if (lijst.soort() == Waarde.Soort.TEKST) {
            velden.add(naam(naam) + "[" + String.join(scheiding(), delen) + "]");
        } else {
            veld(velden, naam, lijst);
        }
    }

    private void veld(List<String> velden, String naam, Waarde waarde) {
        if (waarde.soort() != Waarde.Soort.WEG) {
            velden.add(naam(naam) + waarde(waarde));
        }
    }

    private String naam(String naam) {
        return tekst(naam) + (vorm.ruim ? "\t:\n " : ":");
    }

    private String waarde(Waarde waarde) {
        return switch (waarde.soort()) {
            case TEKST -> tekst(waarde.tekst());
            case RUW -> waarde.tekst();
            case NUL, WEG -> "null";
        };
    }

    private String object(List<String> velden) {
        var zo = vorm.gehusseld ? toeval.schud(velden) : velden;
        return zo.stream().collect(Collectors.joining(scheiding(), "{", vorm.ruim ? "\r\n }" : "}"));
    }

    private String scheiding() {
        return vorm.ruim ? " ,\r\n\t" : ",";
    }

    private String tekst(String tekst) {
        var uit = new StringBuilder("\"");
        var maker = vorm.tekenset.newEncoder();
        for (int i = 0; i < tekst.length(); i++) {
            var teken = tekst.charAt(i);
            var paar = Character.isHighSurrogate(teken)
                    && i + 1 < tekst.length()
                    && Character.isLowSurrogate(tekst.charAt(i + 1));
            if (paar && !vorm.ontwijkend && maker.canEncode(tekst.substring(i, i + 2))) {
                uit.append(teken).append(tekst.charAt(++i));
            } else if (teken < 0x20
                    || vorm.ontwijkend && !Character.isLetterOrDigit(teken)
                    || Character.isSurrogate(teken)
                    || !maker.canEncode(teken)) {
                uit.append("\\u%04x".formatted((int) teken));
            } else if (teken == '"' || teken == '\\') {
                uit.append('\\').append(teken);
            } else {
                uit.append(teken);
            }
        }
        return uit.append('"').toString();
    }
}
