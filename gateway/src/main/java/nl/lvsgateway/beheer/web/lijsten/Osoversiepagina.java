package nl.lvsgateway.beheer.web.lijsten;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lvsgateway.beheer.Bundelbeheer;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Dossierteller;
import nl.lvsgateway.dossier.Dossiertelling;
import nl.lvsgateway.dossier.Ernst;
import nl.lvsgateway.dossier.Osoversie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which versions of OSO are judged and by what, how many dossiers of each came, and what to do about the rest. */
@Controller
class Osoversiepagina {

    private static final int DAGEN = 7;

    private final Dossierkeuring keuring;
    private final Dossierinstellingen instellingen;
    private final Dossierteller teller;
    private final Bundelbeheer bundels;
    private final String map;

    /** @param map that bundles can be put in on this node, empty when there is none */
    Osoversiepagina(
            Dossierkeuring keuring,
            Dossierinstellingen instellingen,
            Dossierteller teller,
            Bundelbeheer bundels,
            @Value("${gateway.dossier.bundels:}") String map) {
        this.keuring = keuring;
        this.instellingen = instellingen;
        this.teller = teller;
        this.bundels = bundels;
        this.map = map;
    }

    @GetMapping("/oso-versies")
    String pagina(Model model) {
        var tellingen = teller.laatste(DAGEN);
        var versies = keuring.versies();
        model.addAttribute("versies", versies);
        model.addAttribute("aantallen", som(tellingen, true));
        model.addAttribute("ongekeurd", som(tellingen, false));
        model.addAttribute("bekend", versies.stream().map(Osoversie::versie).toList());
        model.addAttribute("geweigerd", keuring.geweigerdeBundels());
        model.addAttribute("bundels", bundels.namen());
        model.addAttribute("map", map);
        model.addAttribute("weigert", instellingen.onbekendeVersie() == Ernst.WEIGEREN);
        model.addAttribute("dagen", DAGEN);
        return "beheer/oso-versies";
    }

    private static Map<String, Long> som(List<Dossiertelling> tellingen, boolean gekeurd) {
        return new TreeMap<>(tellingen.stream()
                .filter(t -> t.gekeurd() == gekeurd)
                .collect(groupingBy(Dossiertelling::versie, summingLong(Dossiertelling::aantal))));
    }
}
