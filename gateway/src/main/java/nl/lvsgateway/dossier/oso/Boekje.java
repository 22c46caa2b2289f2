package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        var ernst = instellingen.ernst(id);
        if (ernst != Ernst.UIT && eigen.size() < HOOGSTENS) {
            eigen.add(new Bevinding(id, plaats, Zinnen.school(id), Zinnen.technisch(id), ernst));
        }
    }

    List<Bevinding> eigen() {
        return eigen;
    }

    List<Bevinding> bevindingen(Regelboek boek, Feiten dossier) {
        var uit = new ArrayList<Bevinding>();
        Stream.concat(boek.overDossier().map(r -> new Verdenking(r, DOCUMENT, dossier)), verdenkingen.stream())
                .filter(v -> v.regel().geldt(v.element(), dossier))
                .sorted(Comparator.comparingInt(v -> v.regel().volgorde()))
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
