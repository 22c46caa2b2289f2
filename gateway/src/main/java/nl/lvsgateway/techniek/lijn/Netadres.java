package nl.lvsgateway.techniek.lijn;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** From where somebody calls, as far as he cannot choose it. */
public final class Netadres {

    private static final String ONBEKEND = "onbekend";
    private static final int NETWERK_BYTES = 8;

    private Netadres() {}

    /** An IPv6 address counts by its network: whoever has one, has billions of addresses in it. */
    public static String van(@Nullable String adres) {
        if (adres == null) {
            return ONBEKEND;
        }
        try {
            // a colon makes it an address and never a name: nothing is looked up
            return adres.indexOf(':') < 0 ? adres : van(InetAddress.getByName(adres));
        } catch (UnknownHostException geenAdres) {
            return ONBEKEND;
        }
    }

    static String van(InetAddress adres) {
        var bytes = adres.getAddress();
        return bytes.length <= NETWERK_BYTES
                ? adres.getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWERK_BYTES));
    }
}
