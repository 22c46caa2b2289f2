package nl.lvsgateway.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.dossier.Woordenboek.Declaratie;

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

    String xml(String naamruimte) {
        var naam = declaratie.naam();
        var kop = naamruimte.isEmpty() ? naam : naam + " xmlns=\"" + naamruimte + "\"";
        var binnen = new StringBuilder(tekst);
        kinderen.forEach(k -> binnen.append(k.xml("")));
        return "<" + kop + attribuut + ">" + binnen + "</" + naam + ">";
    }
}
