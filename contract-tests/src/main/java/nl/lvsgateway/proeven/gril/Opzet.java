package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Toegang;
import org.jspecify.annotations.Nullable;

/** One message while it is made up: what the school wrote, how it is written, and what must come of it. */
final class Opzet {

    /** What is asked with it. */
    enum Vraag {
        BEWAAR("BewaarAanvraag"),
        WIJZIG("WijzigAanvraag"),
        VUL_AAN("VoegBijlagenToe");

        private final String operatie;

        Vraag(String operatie) {
            this.operatie = operatie;
        }

        String operatie() {
            return operatie;
        }
    }

    final Vraag vraag;
    final Deursoort deur;
    final Vorm vorm = new Vorm();

    Toegang toegang;
    Waarde kenmerk;
    /** In the address; the one in the message when it names itself. */
    String adres;

    Waarde versie = Waarde.WEG;
    Waarde verzenden = Waarde.WEG;
    boolean moetVerzonden;
    final Map<String, Waarde> velden = new LinkedHashMap<>();
    Waarde contactpersoon = Waarde.van("");
    Waarde blokkenlijst = Waarde.van("");
    List<Waarde> blokken = new ArrayList<>();
    Waarde bijlagenlijst = Waarde.van("");
    List<Bijstuk> bijlagen = new ArrayList<>();
    /** What a form says of bijlagen that are not there. */
    final List<String> losseRegels = new ArrayList<>();

    @Nullable
    Inhoud dossier;

    String datum = "";
    private boolean vrij;
    private boolean wegMetGeheel;
    private final TreeSet<String> weg = new TreeSet<>();
    private final List<String> grillen = new ArrayList<>();
    final TreeSet<String> waarschuwingen = new TreeSet<>();

    Opzet(Vraag vraag, Deursoort deur, Toegang toegang, String kenmerk) {
        this.vraag = vraag;
        this.deur = deur;
        this.toegang = toegang;
        this.adres = kenmerk;
        this.kenmerk = Waarde.van(kenmerk);
        vorm.school = toegang.school();
    }

    /** It may be taken, as it is meant, or refused. */
    void vrij() {
        vrij = true;
    }

    /** It must be refused as a whole: nobody can tell what more is wrong. */
    void wegMetGeheel() {
        wegMetGeheel = true;
    }

    /** It must be refused at this place; as long as it can be read at all. */
    void weg(String plaats) {
        weg.add(plaats.toLowerCase(java.util.Locale.ROOT));
    }

    boolean moetWeg() {
        return wegMetGeheel || !weg.isEmpty();
    }

    boolean moetGoed() {
        return !vrij && !moetWeg();
    }

    /** Places of which each must be told. */
    List<String> plaatsen() {
        if (wegMetGeheel || vrij) {
            return List.of();
        }
        // Who was first can only be told of what is good by itself.
        return weg.stream()
                .filter(plaats -> weg.size() == 1 || !plaats.equals("versie"))
                .toList();
    }

    void gespeeld(String gril) {
        grillen.add(gril);
    }

    List<String> grillen() {
        return List.copyOf(grillen);
    }

    boolean heeftGespeeld(String begin) {
        return grillen.stream().anyMatch(gril -> gril.startsWith(begin));
    }

    void zet(String veld, Waarde waarde) {
        velden.put(veld, waarde);
    }

    String veld(String naam) {
        var waarde = velden.getOrDefault(naam, Waarde.WEG);
        return waarde.isEr() ? waarde.tekst() : "";
    }

    /** All that must be there when it was taken. */
    Verwacht verwacht() {
        var gegevens = new LinkedHashMap<String, String>();
        velden.forEach((naam, waarde) -> gegevens.put(naam, waarde.isBlanco() ? "" : Gewoon.tekst(waarde.tekst())));
        gegevens.put("samenwerkingsverband", Gewoon.code(veld("samenwerkingsverband")));
        gegevens.put("datum", datum);
        return new Verwacht(
                gegevens,
                blokken.stream().map(blok -> Gewoon.tekst(blok.tekst())).toList(),
                dossier == null ? "" : dossier.sha256(),
                bijlagen.stream().map(Bijstuk::stand).collect(Collectors.toList()));
    }
}
