package nl.lvsgateway.proeven.levensloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says which answers there can be when many work on one aanvraag: every answer must fit some order of all that happened, in
 * which nothing comes before what was over when it began.
 */
final class Modeltoets {

    private final List<Gebeuren> verloop;
    private final List<String> verschillen = new ArrayList<>();

    private Modeltoets(List<Gebeuren> verloop) {
        this.verloop = verloop;
    }

    static List<String> verschillen(List<Gebeuren> verloop) {
        var toets = new Modeltoets(verloop);
        toets.versies();
        toets.nummers();
        verloop.forEach(toets::keur);
        return toets.verschillen;
    }

    /** Each writer makes the version after the one it named; no two make the same; none is missing. */
    private void versies() {
        var makers = new HashMap<Integer, Gebeuren>();
        for (var g : verloop) {
            if (g.maakteVersie()) {
                moet(g.versie() == g.vanVersie() + 1, "maakte niet de volgende versie", g);
                moet(makers.put(g.versie(), g) == null, "twee maakten dezelfde versie", g);
            }
        }
        for (var g : verloop) {
            for (int v = 2; v <= g.versie(); v++) {
                moet(makers.containsKey(v), "versie " + v + " is van niemand", g);
            }
        }
    }

    /** There is one number, and who saw it keeps seeing it. */
    private void nummers() {
        var gezien = new HashSet<String>();
        verloop.stream().map(Gebeuren::nummer).filter(n -> !n.isEmpty()).forEach(gezien::add);
        if (gezien.size() > 1) {
            verschillen.add("meer dan één dossiernummer: " + gezien);
        }
    }

    private void keur(Gebeuren g) {
        if (g.goed()) {
            keurGoed(g);
        } else {
            moet(kanGeweigerd(g), "kan niet geweigerd worden met " + g.code(), g);
        }
    }

    private void keurGoed(Gebeuren g) {
        var weg = voorbij(g, h -> h.goed() && h.handeling() == Handeling.VERWIJDER);
        moet(!weg || g.handeling() == Handeling.VERWIJDER, "lukte na verwijderen", g);
        if (g.handeling() == Handeling.VERWIJDER) {
            moet(!voorbij(g, h -> h.goed() && h.handeling().verzendt()), "verwijderd na verzenden", g);
            return;
        }
        moet(begonnen(g, h -> h.goed() && h.handeling() == Handeling.BEWAAR), "er was nog niets bewaard", g);
        if (g.handeling() != Handeling.BEWAAR) {
            moet(!voorbij(g, h -> h.versie() > g.versie()), "zag een oudere versie", g);
        }
        moet(
                g.versie() == 1 || begonnen(g, h -> h.maakteVersie() && h.versie() >= g.versie()),
                "zag een versie die er nog niet was",
                g);
        moet(!g.nummer().isEmpty() || !voorbij(g, h -> !h.nummer().isEmpty()), "zag het dossiernummer niet meer", g);
    }

    private boolean kanGeweigerd(Gebeuren g) {
        var verwijderd = begonnen(g, h -> h.goed() && h.handeling() == Handeling.VERWIJDER);
        return switch (g.code()) {
            case "VERSIE_VEROUDERD" ->
                g.handeling().schrijft() && begonnen(g, h -> h.maakteVersie() && h.versie() > g.vanVersie());
            case "AANVRAAG_WORDT_VERZONDEN" ->
                g.handeling().schrijft()
                        && begonnen(g, h -> h.goed() && h.handeling().verzendt());
            case "NIET_VERWIJDERBAAR" ->
                g.handeling() == Handeling.VERWIJDER
                        && begonnen(g, h -> h.goed() && h.handeling().verzendt());
            case "KENMERK_AL_IN_GEBRUIK" -> g.handeling() == Handeling.BEWAAR && verwijderd;
            case "AANVRAAG_ONBEKEND" -> verwijderd || !voorbij(g, h -> h.goed() && h.handeling() == Handeling.BEWAAR);
            default -> false;
        };
    }

    /** Something of this kind was over before this one began. */
    private boolean voorbij(Gebeuren g, Predicate<Gebeuren> soort) {
        return verloop.stream().anyMatch(h -> h.isVoorbijVoor(g) && soort.test(h));
    }

    /** Something of this kind had begun before this one was answered. */
    private boolean begonnen(Gebeuren g, Predicate<Gebeuren> soort) {
        return verloop.stream().anyMatch(h -> !g.isVoorbijVoor(h) && soort.test(h));
    }

    private void moet(boolean goed, String wat, Gebeuren g) {
        if (!goed) {
            verschillen.add(g.handeling() + " van versie " + g.vanVersie() + " gaf versie " + g.versie() + ": " + wat);
        }
    }
}
