package nl.lvsgateway.beheer;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords from here: this try was not even looked at. */
public class TeVaakGeprobeerd extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wacht;

    public TeVaakGeprobeerd(Duration wacht) {
        super("Too many wrong passwords");
        this.wacht = wacht;
    }

    /** After how many seconds another try is looked at; at least one. */
    public long seconden() {
        return wacht.toSeconds() + 1;
    }
}
