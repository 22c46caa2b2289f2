/** Example data: two samenwerkingsverbanden with schools, and aanvragen in every verzendstatus. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "techniek",
            "koppeling",
            "samenwerkingsverband",
            "aanvraag",
            "loket",
            "loket :: fouten",
            "loket :: inzien"
        })
@NullMarked
package nl.lvsgateway.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
