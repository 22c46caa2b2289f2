package nl.lvsgateway.proeven.contract;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.lvsgateway.proeven.http.Meelezer;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;

/**
 * Judges every answer of both doors by the contract that the same gateway serves; and the request as well when the
 * gateway accepted it, for what is accepted must be in the contract.
 */
public final class Contractlezer implements Meelezer {

    private static final String REST = "/api/v1/";
    private static final String SOAP = "/soap/lvs/v1";

    private final Map<String, Restcontract> restcontracten = new ConcurrentHashMap<>();
    private final Map<String, Soapcontract> soapcontracten = new ConcurrentHashMap<>();
    private final Map<URI, Restcontract> restPerGateway = new ConcurrentHashMap<>();
    private final Map<URI, Soapcontract> soapPerGateway = new ConcurrentHashMap<>();

    @Override
    public void lees(Verzoek verzoek, Reactie reactie) {
        var pad = verzoek.adres().getPath();
        if (pad.startsWith(REST)) {
            keur(verzoek, reactie, rest(verzoek.adres())::fouten);
        } else if (pad.equals(SOAP) && verzoek.methode().equals("POST")) {
            keur(verzoek, reactie, soap(verzoek.adres())::fouten);
        }
    }

    private interface Keurmeester {
        List<String> fouten(Verzoek verzoek, Reactie reactie);
    }

    private static void keur(Verzoek verzoek, Reactie reactie, Keurmeester keurmeester) {
        var fouten = keurmeester.fouten(verzoek, reactie);
        if (!fouten.isEmpty()) {
            throw new AssertionError("against the contract: " + verzoek.methode() + " " + verzoek.adres() + " gave "
                    + reactie.status() + " " + fouten + "\n" + reactie.tekst());
        }
    }

    private Restcontract rest(URI adres) {
        return restPerGateway.computeIfAbsent(
                adres.resolve("/"), gateway -> eenmaal(restcontracten, gateway, "openapi.yaml", Restcontract::new));
    }

    private Soapcontract soap(URI adres) {
        return soapPerGateway.computeIfAbsent(
                adres.resolve("/"), gateway -> eenmaal(soapcontracten, gateway, "soap/lvs/v1?wsdl", Soapcontract::new));
    }

    /** Two gateways differ by their port only; reading a contract costs a second. */
    private static <C> C eenmaal(Map<String, C> contracten, URI gateway, String pad, Function<String, C> lees) {
        var reactie = Verbinding.stuur(Verzoek.get(gateway.resolve(pad), Map.of()));
        if (reactie.status() != 200) {
            throw new IllegalStateException("the contract is not served: " + pad + " gave " + reactie.status());
        }
        var zonderAdres = reactie.tekst().replace(gateway.getAuthority(), "gateway");
        return contracten.computeIfAbsent(zonderAdres, lees);
    }
}
