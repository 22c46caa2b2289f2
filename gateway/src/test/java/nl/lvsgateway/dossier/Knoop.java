package nl.lvsgateway.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An element of a dossier under construction. */
final class Knoop {

    final Declaratie declaratie;
    final List<Knoop> kinderen = new ArrayList<>();
    String tekst;
    String attribuut = "";

    Knoop(Declaratie declaratie, String tekst) {
        this.declaratie = declaratie;
        this.tekst = tekst;
    }

    Knoop kind(String naam) {
        return kinderen.stream()
                .filter(k -> k.declaratie.naam().equals(naam))
                .findFirst()
                .orElse(null);
    }

    /** Itself and everything below it. */
    Stream<Knoop> alle() {
        return Stream.concat(Stream.of(this), kinderen.stream().flatMap(Knoop::alle));
    }

    Knoop kopie() {
        var kopie = new Knoop(declaratie, tekst);
        kopie.attribuut = attribuut;
        kinderen.forEach(k -> kopie.kinderen.add(k.kopie()));
        return kopie;
    }

    String xml(String naamruimte) {
        return xml("", " xmlns=\"" + naamruimte + "\"");
    }

    /** @param voorvoegsel of every name, such as {@code o:} */
    String xml(String voorvoegsel, String wortelattributen) {
        var naam = voorvoegsel + declaratie.naam();
        var binnen = new StringBuilder(tekst);
        kinderen.forEach(k -> binnen.append(k.xml(voorvoegsel, "")));
        return "<" + naam + wortelattributen + attribuut + ">" + binnen + "</" + naam + ">";
    }
}
