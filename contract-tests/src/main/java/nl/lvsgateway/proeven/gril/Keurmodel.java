package nl.lvsgateway.proeven.gril;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the contracts and the guide say of a message: which fields must be there, and how long each may be. */
final class Keurmodel {

    /** Most signs of each text; the names are those of REST, which SOAP writes with a capital. */
    static final Map<String, Integer> GRENZEN = grenzen();

    static final Set<String> VERPLICHT = Set.of(
            "samenwerkingsverband",
            "aanvraagtype",
            "datum",
            "korteOmschrijving",
            "omschrijving",
            "contactpersoon.naam",
            "leerling");

    static final int MEESTE_BIJLAGEN = 50;
    static final int MEESTE_BLOKKEN = 50;
    static final long GROOTSTE_BIJLAGE = 31_457_280;
    private static final int VEEL_BIJLAGEN = 9;
    private static final Set<String> PLEKKEN = Set.of("toelichting_onderwijsbehoeften", "ontwikkelingsperspectief");
    private static final Pattern KENMERK = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._:\\-]{1,64}");

    private final Opzet opzet;

    private Keurmodel(Opzet opzet) {
        this.opzet = opzet;
    }

    private static Map<String, Integer> grenzen() {
        var grenzen = new LinkedHashMap<String, Integer>();
        grenzen.put("korteOmschrijving", 200);
        grenzen.put("omschrijving", 4000);
        grenzen.put("contactpersoon.naam", 200);
        grenzen.put("contactpersoon.functie", 200);
        grenzen.put("contactpersoon.email", 200);
        grenzen.put("contactpersoon.telefoon", 200);
        grenzen.put("leerling", 200);
        grenzen.put("aanvraagtype", 200);
        grenzen.put("gegevensblokken", 60);
        grenzen.put("bijlagen.naam", 255);
        grenzen.put("bijlagen.plek", 60);
        grenzen.put("bijlagen.mediatype", 200);
        return grenzen;
    }

    /** Only such a one can be asked for. */
    static boolean isKenmerk(String tekst) {
        return KENMERK.matcher(tekst).matches();
    }

    /** After all grillen were played: what must come of it by its texts and its files. */
    static void keur(Opzet opzet) {
        var model = new Keurmodel(opzet);
        if (opzet.vraag != Opzet.Vraag.VUL_AAN) {
            model.keurVelden();
        }
        model.keurBijlagen();
    }

    private void keurVelden() {
        if (opzet.vraag == Opzet.Vraag.BEWAAR && !isKenmerk(opzet.kenmerk.tekst())) {
            opzet.weg("kenmerk");
        }
        if (opzet.kenmerk.isEr()) {
            keurTekens("kenmerk", opzet.kenmerk);
        }
        keurType();
        for (var veld : opzet.velden.keySet()) {
            var er = !veld.startsWith("contactpersoon.") || opzet.contactpersoon.isEr();
            keurTekst(veld, er ? opzet.velden.get(veld) : Waarde.WEG);
        }
        if (opzet.blokken.size() > MEESTE_BLOKKEN) {
            opzet.weg("gegevensblok");
        }
        opzet.blokken.forEach(this::keurBlok);
        if (opzet.dossier == null) {
            opzet.weg("dossier");
        }
    }

    private void keurTekst(String veld, Waarde waarde) {
        if (waarde.isBlanco()) {
            if (VERPLICHT.contains(veld)) {
                opzet.weg(veld);
            }
            if (opzet.deur.isSoap()) {
                keurTekens(veld, waarde);
            }
        } else if (GRENZEN.containsKey(veld)) {
            keurLengte(veld, waarde.tekst(), GRENZEN.get(veld));
            keurTekens(veld, waarde);
        }
    }

    /** What a samenwerkingsverband asks can only be told when it is known. */
    private void keurType() {
        var bekend = Gewoon.code(opzet.veld("samenwerkingsverband")).equals(opzet.toegang.samenwerkingsverband());
        var type = Gewoon.tekst(opzet.veld("aanvraagtype"));
        if (!bekend) {
            opzet.weg("samenwerkingsverband");
        } else if (!(opzet.toegang.voortgezet() ? Componist.TYPEN_VO : Componist.TYPEN_PO).contains(type)) {
            opzet.weg("aanvraagtype");
        } else if (type.equals("THUISZ")
                && (!opzet.contactpersoon.isEr()
                        || opzet.velden.get("contactpersoon.telefoon").isBlanco())) {
            opzet.weg("contactpersoon.telefoon");
        }
    }

    private void keurBlok(Waarde blok) {
        if (blok.tekst().isEmpty()) {
            opzet.weg("gegevensblok");
            return;
        }
        keurLengte("gegevensblok", blok.tekst(), GRENZEN.get("gegevensblokken"));
        keurTekens("gegevensblok", blok);
        if (blok.isBlanco() || Gewoon.tekst(blok.tekst()).matches("(?s).*[\r\n].*")) {
            opzet.vrij(); // the contract speaks of one line
        }
    }

    /** Whoever counts in signs and whoever counts in pairs of bytes must agree before it must be taken, or refused. */
    private void keurLengte(String plaats, String tekst, int langste) {
        var gewoon = Gewoon.tekst(tekst);
        if (gewoon.codePointCount(0, gewoon.length()) > langste) {
            opzet.weg(plaats);
        } else if (gewoon.length() > langste || tekst.codePointCount(0, tekst.length()) > langste) {
            opzet.vrij();
        }
    }

    private void keurTekens(String plaats, Waarde waarde) {
        var draagbaar = Gewoon.tekst(waarde.tekst()).codePoints().allMatch(Keurmodel::isXml);
        var zoGeschreven = waarde.tekst().codePoints().allMatch(Keurmodel::isXml);
        if (opzet.deur.isSoap() && !zoGeschreven && opzet.vorm.isNieuweXml()) {
            opzet.vrij(); // XML 1.1 has more signs than can be kept
        } else if (opzet.deur.isSoap() && !zoGeschreven) {
            opzet.wegMetGeheel();
        } else if (!draagbaar) {
            opzet.weg(plaats);
        }
    }

    static boolean isXml(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken == '\r'
                || teken >= 0x20 && teken < 0xD800
                || teken >= 0xE000 && teken < 0xFFFE
                || teken > 0xFFFF;
    }

    private void keurBijlagen() {
        if (opzet.bijlagen.size() > MEESTE_BIJLAGEN) {
            opzet.wegMetGeheel();
        } else if (opzet.bijlagen.size() >= VEEL_BIJLAGEN) {
            opzet.waarschuwingen.add("VEEL_BIJLAGEN");
        }
        for (var bijlage : opzet.bijlagen) {
            keurBijlage(bijlage);
        }
        opzet.losseRegels.forEach(regel -> opzet.weg("bijlagen["));
        if (opzet.vraag == Opzet.Vraag.VUL_AAN && opzet.bijlagen.isEmpty()) {
            opzet.weg("bijlage");
        }
    }

    private void keurBijlage(Bijstuk bijlage) {
        if (bijlage.naam.isBlanco() || Gewoon.bestandsnaam(bijlage.naam.tekst()).isEmpty()) {
            opzet.weg(".naam");
        } else {
            keurLengte(".naam", Gewoon.bestandsnaam(bijlage.naam.tekst()), GRENZEN.get("bijlagen.naam"));
        }
        keurTekens(".naam", bijlage.naam);
        keurKort(".plek", bijlage.plek, GRENZEN.get("bijlagen.plek"));
        keurKort(".mediatype", bijlage.mediatype, GRENZEN.get("bijlagen.mediatype"));
        if (bijlage.inhoud.grootte() == 0) {
            opzet.weg("bijlage[");
        }
        if (bijlage.inhoud.grootte() > GROOTSTE_BIJLAGE) {
            opzet.wegMetGeheel();
        }
        if (bijlage.plek.isEr() && !PLEKKEN.contains(Gewoon.tekst(bijlage.plek.tekst()))) {
            opzet.waarschuwingen.add("PLEK_ONBEKEND");
        }
    }

    private void keurKort(String plaats, Waarde waarde, int langste) {
        if (waarde.isEr()) {
            keurLengte(plaats, waarde.tekst(), langste);
            keurTekens(plaats, waarde);
            if (waarde.tekst().isBlank()) {
                opzet.vrij(); // the contract asks for a text or for nothing
            }
        }
    }

    /** As it stands in the contracts. */
    static List<String> velden() {
        return List.of(
                "samenwerkingsverband",
                "aanvraagtype",
                "datum",
                "korteOmschrijving",
                "omschrijving",
                "contactpersoon.naam",
                "contactpersoon.functie",
                "contactpersoon.email",
                "contactpersoon.telefoon",
                "leerling");
    }
}
