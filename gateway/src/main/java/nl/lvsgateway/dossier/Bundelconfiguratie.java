package nl.lvsgateway.dossier;

import nl.lvsgateway.dossier.bundel.Bundelinstellingen;
import nl.lvsgateway.dossier.bundel.Bundelkast;
import nl.lvsgateway.dossier.bundel.Bundelmap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bundles of this node; those in the folder are in use before the first dossier comes. */
@Configuration(proxyBeanMethods = false)
class Bundelconfiguratie {

    @Bean
    Bundelkast bundelkast(Bundelinstellingen instellingen) {
        return new Bundelkast(instellingen);
    }

    @Bean
    @Nullable
    Bundelmap bundelmap(Bundelinstellingen instellingen, Bundelkast kast) {
        var map = instellingen.bundels();
        if (map == null) {
            return null;
        }
        var bundels = new Bundelmap(map, kast);
        bundels.kijk();
        return bundels;
    }
}
