package nl.lvsgateway.beheer.web.logboek;

import nl.lvsgateway.beheer.web.aanmelden.Aangemeld;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.simulator.SimulatorBediend;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes in the Logboek who steered the simulator: it changes what every school of the demo sees. */
@Component
class Simulatorboek {

    private final Logboek logboek;

    Simulatorboek(Logboek logboek) {
        this.logboek = logboek;
    }

    @EventListener
    void bediend(SimulatorBediend daad) {
        logboek.schrijf(Aangemeld.nu().orElseThrow().deed(Daad.SIMULATOR_GEZET, daad.waarvan(), null, daad.wat()));
    }
}
