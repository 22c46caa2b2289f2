package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Ernst;

/** Findings of one dossier, kept small: a hostile file with a million faults yields the first ten thousand. */
final class Boekje {

    private static final int HOOGSTENS = 10_000;
    private static final String DOCUMENT = "/[1]";

    /** A rule whose conditions on the element hold; those on the dossier are tested at the end. */
    private record Verdenking(Regel regel, String plaats, Feiten element) {}

    private final List<Verdenking> verdenkingen = new ArrayList<>();
    private final List<Bevinding> eigen = new ArrayList<>();
    private final Dossierinstellingen instellingen;

    Boekje(Dossierinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    boolean vol() {
        return verdenkingen.size() >= HOOGSTENS;
    }

    void verdenk(Regel regel, String plaats, Feiten element) {
        verdenkingen.add(new Verdenking(regel, plaats, element));
    }

    void eigen(String id, String plaats) {
        eigen(id, plaats, "");
    }

    /** @param versie for the sentences that name it */
    void eigen(String id, String plaats, String versie) {
        var ernst = instellingen.ernst(id);
        if (ernst != Ernst.UIT && eigen.size() < HOOGSTENS) {
            var zin = Zinnen.school(id).replace("{versie}", versie);
            eigen.add(new Bevinding(id, plaats, zin, Zinnen.technisch(id), ernst));
        }
    }

    List<Bevinding> eigen() {
        return eigen;
    }

    List<Bevinding> bevindingen(Regelboek boek, Feiten dossier) {
        var gebroken = new ArrayList<Verdenking>();
        for (var regel : boek.overDossier()) {
            if (regel.geldt(dossier, dossier)) {
                gebroken.add(new Verdenking(regel, DOCUMENT, dossier));
            }
        }
        for (var verdenking : verdenkingen) {
            if (verdenking.regel().geldt(verdenking.element(), dossier)) {
                gebroken.add(verdenking);
            }
        }
        gebroken.sort(Comparator.comparingInt(v -> v.regel().volgorde()));
        var uit = new ArrayList<Bevinding>();
        gebroken.stream()
                .map(this::bevinding)
                .filter(b -> b.ernst() != Ernst.UIT)
                .forEach(uit::add);
        uit.addAll(eigen);
        return uit;
    }

    private Bevinding bevinding(Verdenking v) {
        var regel = v.regel();
        return new Bevinding(regel.id(), v.plaats(), regel.zin(), regel.technisch(), instellingen.ernst(regel.id()));
    }
}
