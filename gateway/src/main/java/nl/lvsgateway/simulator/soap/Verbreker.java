package nl.lvsgateway.simulator.soap;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Gives the simulator the one thing a servlet cannot do: drop the connection without an answer. */
final class Verbreker extends ValveBase {

    private static final String VERBREEK = Verbreker.class.getName();

    Verbreker() {
        super(true);
    }

    @Override
    public void invoke(Request vraag, Response antwoord) throws IOException, ServletException {
        Runnable verbreek = () -> vraag.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        vraag.setAttribute(VERBREEK, verbreek);
        getNext().invoke(vraag, antwoord);
    }

    static void verbreek(HttpServletRequest vraag) {
        if (!(vraag.getAttribute(VERBREEK) instanceof Runnable verbreek)) {
            throw new IllegalStateException("this server cannot drop a connection");
        }
        verbreek.run();
    }
}
