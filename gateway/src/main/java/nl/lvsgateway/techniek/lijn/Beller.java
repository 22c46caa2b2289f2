package nl.lvsgateway.techniek.lijn;

import org.apache.catalina.connector.Request;

/**
 * The kinds of callers. Each has threads of its own, so none can take those of another: whoever fills the doors leaves room for
 * health and console.
 */
enum Beller {
    /** The machine that looks whether we live. */
    GEZONDHEID(16, 8),
    /** A program with a key or a password; whether that is any good is judged before anything of it is read. */
    DEUR(0, 48),
    /** A person who is logged in. */
    CONSOLE(24, 8),
    /** Anybody else who asks and has nothing to say. */
    LEZER(16, 8),
    /** Everybody else, also who is about to log in: he could keep us waiting for what he has to say. */
    VREEMD(24, 8);

    private final int samen;
    private final int perWie;

    Beller(int samen, int perWie) {
        this.samen = samen;
        this.perWie = perWie;
    }

    int samen(Lijngrenzen grenzen) {
        return this == DEUR ? grenzen.deuren() : samen;
    }

    /** Of one session, or one address. */
    int perWie() {
        return perWie;
    }

    static Beller van(Request vraag) {
        if (isGezondheid(vraag)) {
            return GEZONDHEID;
        }
        if (vraag.getHeader("X-API-Key") != null || vraag.getHeader("Authorization") != null) {
            return DEUR;
        }
        if (vraag.getContext() != null && vraag.getSessionInternal(false) != null) {
            return CONSOLE;
        }
        return isLeeg(vraag) ? LEZER : VREEMD;
    }

    private static boolean isLeeg(Request vraag) {
        var lengte = vraag.getHeader("Content-Length");
        return (lengte == null || lengte.equals("0")) && vraag.getHeader("Transfer-Encoding") == null;
    }

    private static boolean isGezondheid(Request vraag) {
        var pad = String.valueOf(vraag.getDecodedRequestURI());
        return ("GET".equals(vraag.getMethod()) || "HEAD".equals(vraag.getMethod()))
                && pad.startsWith(vraag.getContextPath() + "/actuator/health");
    }

    /** Whose calls count together. */
    String wie(Request vraag) {
        return this == CONSOLE ? vraag.getSessionInternal(false).getIdInternal() : Netadres.van(vraag.getRemoteAddr());
    }
}
