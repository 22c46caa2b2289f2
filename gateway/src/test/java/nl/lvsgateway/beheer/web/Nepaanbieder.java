package nl.lvsgateway.beheer.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A small provider of OpenID Connect on this machine; the test says who logs in. */
final class Nepaanbieder {

    private static final int UUR = 3600;

    private final HttpServer server;
    private final RSAKey sleutel = sleutel();
    private volatile RSAKey tekentMet = sleutel;
    private volatile Map<String, Object> claims = Map.of();

    Nepaanbieder() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", vraag -> antwoord(vraag, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/aanmelden", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/sleutels", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(adres())));
        server.createContext("/sleutels", vraag -> antwoord(vraag, new JWKSet(sleutel).toString()));
        server.createContext("/token", vraag -> antwoord(vraag, """
                {"access_token": "x", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
                """.formatted(bewijs())));
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who logs in next; {@code nonce} and what else the token holds. */
    void meldAan(Map<String, Object> wie) {
        claims = Map.copyOf(wie);
        tekentMet = sleutel;
    }

    /** The next token is signed with a key that the provider does not know. */
    void tekenVals() {
        tekentMet = sleutel();
    }

    void stop() {
        server.stop(0);
    }

    private String bewijs() {
        var nu = Instant.now();
        var inhoud = new JWTClaimsSet.Builder()
                .issuer(adres())
                .audience("lvs-gateway")
                .subject("a1b2")
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plusSeconds(UUR)));
        claims.forEach(inhoud::claim);
        try {
            var kop = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(sleutel.getKeyID())
                    .build();
            var token = new SignedJWT(kop, inhoud.build());
            token.sign(new RSASSASigner(tekentMet));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey sleutel() {
        try {
            return new RSAKeyGenerator(2048).keyID("sleutel-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void antwoord(HttpExchange vraag, String json) throws IOException {
        try (vraag) {
            vraag.getRequestBody().readAllBytes();
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            vraag.getResponseHeaders().set("Content-Type", "application/json");
            vraag.sendResponseHeaders(200, bytes.length);
            vraag.getResponseBody().write(bytes);
        }
    }
}
