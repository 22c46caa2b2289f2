package nl.lvsgateway.beheer.web.aanmelden;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody logs in. */
final class Herkomst {

    private static final int NETWERK_BYTES = 8;

    private Herkomst() {}

    /** An IPv6 address counts by its network: whoever has one, has billions of addresses in it. */
    static String van(Authentication poging) {
        var adres = poging.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        return adres == null ? "onbekend" : adres.indexOf(':') < 0 ? adres : netwerk(adres);
    }

    private static String netwerk(String adres) {
        try {
            // a colon makes it an address and never a name: nothing is looked up
            var bytes = InetAddress.getByName(adres).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWERK_BYTES));
        } catch (UnknownHostException geenAdres) {
            return "onbekend";
        }
    }
}
