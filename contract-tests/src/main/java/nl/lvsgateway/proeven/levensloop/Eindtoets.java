package nl.lvsgateway.proeven.levensloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.kindkans.Ontvangst;
import nl.lvsgateway.proeven.lvs.Antwoord;

/** Compares an aanvraag at the end with the model: what the gateway holds, and what Kindkans got, in which order. */
final class Eindtoets {

    private final Zaak zaak;
    private final Map<Integer, List<String>> inhoud = new HashMap<>();
    private final List<String> verschillen = new ArrayList<>();
    private final List<String> volgorde = new ArrayList<>();

    Eindtoets(Zaak zaak) {
        this.zaak = zaak;
        inhoud.put(1, Klant.sommen(zaak.begin()));
        zaak.verloop().stream()
                .filter(Gebeuren::maakteVersie)
                .sorted((a, b) -> Integer.compare(a.versie(), b.versie()))
                .forEach(g -> inhoud.put(g.versie(), inhoudNa(g)));
    }

    private List<String> inhoudNa(Gebeuren g) {
        if (g.handeling() != Handeling.VOEG_TOE) {
            return g.sommen();
        }
        var samen = new ArrayList<>(inhoud.getOrDefault(g.versie() - 1, List.of()));
        samen.addAll(g.sommen());
        return samen;
    }

    List<String> verschillen() {
        return verschillen;
    }

    /** Deliveries that came after a newer version, or twice. */
    List<String> volgorde() {
        return volgorde;
    }

    void keur(Antwoord eind, List<Ontvangst> ontvangen) {
        keurOntvangsten(ontvangen);
        if (zaak.isVerwijderd()) {
            moet(eind.code().equals("AANVRAAG_ONBEKEND"), "is na verwijderen nog te zien");
            moet(ontvangen.isEmpty(), "is verwijderd en toch bij Kindkans");
            return;
        }
        if (zaak.versie() == 0) {
            return; // nobody came to it
        }
        var versie = zaak.versie();
        moet(eind.versie() == versie, "staat op versie " + eind.versie() + " in plaats van " + versie);
        moet(inhoudVan(eind).equals(inhoud.get(versie)), "heeft een andere inhoud dan versie " + versie);
        for (var ontvangst : ontvangen) {
            moet(ontvangst.nummer().equals(eind.dossiernummer()), "heeft een ander nummer dan bij Kindkans");
        }
        var toegezegd = zaak.verloop().stream()
                .filter(g -> g.goed() && g.handeling().verzendt())
                .mapToInt(Gebeuren::versie)
                .max()
                .orElse(0);
        moet(
                toegezegd == 0 || ontvangen.stream().anyMatch(o -> o.versie() >= toegezegd),
                "versie " + toegezegd + " kwam niet bij Kindkans");
        moet(
                !eind.verzendstatus().equals("Wordt verzonden")
                        && !eind.verzendstatus().equals("Fout"),
                "blijft hangen");
    }

    private void keurOntvangsten(List<Ontvangst> ontvangen) {
        var laatste = 0;
        for (var ontvangst : ontvangen) {
            if (ontvangst.versie() <= laatste) {
                volgorde.add(zaak.kenmerk() + ": versie " + ontvangst.versie() + " na " + laatste);
            }
            laatste = Math.max(laatste, ontvangst.versie());
            var hoort = inhoud.getOrDefault(ontvangst.versie(), List.of());
            var klopt = ontvangst.alleenBijlagen()
                    ? !ontvangst.sommen().isEmpty() && hoort.containsAll(ontvangst.sommen())
                    : hoort.equals(ontvangst.sommen());
            moet(klopt, "kwam met andere bytes bij Kindkans, versie " + ontvangst.versie());
        }
    }

    private static List<String> inhoudVan(Antwoord eind) {
        var sommen = new ArrayList<String>();
        sommen.add(eind.inhoud().path("dossierSha256").asString(""));
        sommen.addAll(eind.bijlagensommen());
        return sommen;
    }

    private void moet(boolean goed, String wat) {
        if (!goed) {
            verschillen.add(wat);
        }
    }
}
