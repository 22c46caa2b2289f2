package nl.lvsgateway.abonnement;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be called: https to the public internet. An abonnement must never be a way into the network of the
 * gateway, so it is judged when it is made and again before every call: names can come to point elsewhere.
 */
@Component
class Adreskeuring {

    private static final int LANGSTE = 500;
    private static final int HOOGSTE_POORT = 65_535;

    private final Abonnementinstellingen instellingen;

    Adreskeuring(Abonnementinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    /** Throws {@link AdresGeweigerd} with the reason. */
    void keur(URI url) {
        var schema = url.getScheme() == null ? "" : url.getScheme().toLowerCase(java.util.Locale.ROOT);
        eis(url.toString().length() <= LANGSTE, "Het adres is te lang.");
        eis(url.getHost() != null && !url.getHost().isEmpty(), "Het adres heeft geen naam van een server.");
        eis(url.getPort() != 0 && url.getPort() <= HOOGSTE_POORT, "Deze poort bestaat niet.");
        eis(url.getRawUserInfo() == null && url.getRawFragment() == null, "Zet geen gebruiker of # in het adres.");
        eis(schema.equals("https") || schema.equals("http"), "Het adres moet met https:// beginnen.");
        var adressen = zoek(url.getHost());
        if (schema.equals("http")) {
            var lokaal = Arrays.stream(adressen).allMatch(InetAddress::isLoopbackAddress);
            eis(instellingen.httpLoopback() && lokaal, "Het adres moet met https:// beginnen.");
            return;
        }
        eis(
                instellingen.priveAdressen() || Arrays.stream(adressen).allMatch(Adreskeuring::isOpenbaar),
                "Het adres ligt niet op het openbare internet.");
    }

    private static InetAddress[] zoek(String host) {
        try {
            return InetAddress.getAllByName(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        } catch (UnknownHostException e) {
            throw new AdresGeweigerd("De server van het adres is niet te vinden.");
        }
    }

    static boolean isOpenbaar(InetAddress adres) {
        if (adres.isLoopbackAddress()
                || adres.isAnyLocalAddress()
                || adres.isLinkLocalAddress()
                || adres.isSiteLocalAddress()
                || adres.isMulticastAddress()) {
            return false;
        }
        var b = adres.getAddress();
        if (adres instanceof Inet4Address) {
            return isOpenbaar4(b[0] & 0xff, b[1] & 0xff, b[2] & 0xff);
        }
        return adres instanceof Inet6Address && isOpenbaar6(b);
    }

    /** Not: this network, shared by providers, for protocols, for measuring, for documents, and what is reserved. */
    private static boolean isOpenbaar4(int een, int twee, int drie) {
        return een != 0
                && een < 240
                && !(een == 100 && twee >= 64 && twee < 128)
                && !(een == 192 && twee == 0 && (drie == 0 || drie == 2))
                && !(een == 198 && (twee == 18 || twee == 19 || (twee == 51 && drie == 100)))
                && !(een == 203 && twee == 0 && drie == 113);
    }

    /** Only 2000::/3, and of that not what carries an IPv4 address inside (6to4, Teredo) or is for documents. */
    private static boolean isOpenbaar6(byte[] b) {
        var eerste = (b[0] & 0xff) << 8 | b[1] & 0xff;
        var tweede = (b[2] & 0xff) << 8 | b[3] & 0xff;
        return (eerste & 0xe000) == 0x2000
                && eerste != 0x2002
                && !(eerste == 0x2001 && (tweede == 0 || tweede == 0xdb8));
    }

    private static void eis(boolean goed, String anders) {
        if (!goed) {
            throw new AdresGeweigerd(anders);
        }
    }
}
