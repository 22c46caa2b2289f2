package nl.lvsgateway.beheer.rest;

import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is no address of the admin API is told so, in its own form: left alone it would end at the page for errors. */
@RestController
class OnbekendAdres {

    @RequestMapping("/beheer/api/**")
    void weiger() {
        throw new Invoerfout(Soort.ONBEKEND, "ADRES_ONBEKEND", null, "Dit adres kennen wij niet.");
    }
}
