package nl.lvsgateway.beheer;

import java.time.Instant;
import java.util.Optional;

/** The account that was made at the first start, when the settings give none. */
public interface Accounts {

    Optional<Account> vind(String naam);

    /** {@code false} when it was there already: another start, or another node, was first. */
    boolean voegToe(Account account, Instant nu);

    /** @param wachtwoordHash slow salted hash */
    record Account(String naam, String wachtwoordHash, Rol rol) {

        @Override
        public String toString() {
            return "Account[" + naam + " " + rol + "]";
        }
    }
}
