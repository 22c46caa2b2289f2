package nl.lvsgateway.dossier.opslag;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.lvsgateway.dossier.Bundelopslag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of bundles. */
@Repository
@Transactional
class JdbcBundels implements Bundelopslag {

    private final JdbcClient db;

    JdbcBundels(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> vingerafdrukken() {
        var alle = new HashMap<String, String>();
        db.sql("SELECT naam, sha256 FROM dossier_bundel")
                .query((rij, n) -> Map.entry(rij.getString("naam"), rij.getString("sha256")))
                .list()
                .forEach(bundel -> alle.put(bundel.getKey(), bundel.getValue()));
        return alle;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> lees(String naam) {
        return db.sql("SELECT inhoud FROM dossier_bundel WHERE naam = :naam")
                .param("naam", naam)
                .query((rij, n) -> Base64.getDecoder().decode(rij.getString("inhoud")))
                .optional();
    }

    @Override
    public void zet(String naam, String sha256, byte[] zip, Instant nu) {
        var bij = "UPDATE dossier_bundel SET sha256 = :sha256, inhoud = :inhoud, gezet = :gezet WHERE naam = :naam";
        if (schrijf(bij, naam, sha256, zip, nu) == 0) {
            schrijf(
                    "INSERT INTO dossier_bundel (naam, sha256, inhoud, gezet) VALUES (:naam, :sha256, :inhoud, :gezet)",
                    naam,
                    sha256,
                    zip,
                    nu);
        }
    }

    private int schrijf(String sql, String naam, String sha256, byte[] zip, Instant nu) {
        return db.sql(sql)
                .param("naam", naam)
                .param("sha256", sha256)
                .param("inhoud", Base64.getEncoder().encodeToString(zip))
                .param("gezet", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean verwijder(String naam) {
        return db.sql("DELETE FROM dossier_bundel WHERE naam = :naam")
                        .param("naam", naam)
                        .update()
                == 1;
    }
}
