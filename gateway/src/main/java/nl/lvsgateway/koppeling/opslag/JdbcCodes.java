package nl.lvsgateway.koppeling.opslag;

import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import nl.lvsgateway.koppeling.Codes;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the verificatiecodes. */
@Repository
@Transactional
class JdbcCodes implements Codes {

    private final JdbcClient db;

    JdbcCodes(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean zet(Schoolnummer school, String samenwerkingsverband, String hash, Instant op, Instant vorigeTot) {
        var waarden = new HashMap<String, Object>();
        waarden.put("school", school.waarde());
        waarden.put("swv", samenwerkingsverband);
        waarden.put("hash", hash);
        waarden.put("op", Moment.van(op));
        waarden.put("tot", Moment.van(vorigeTot));
        var gewijzigd = db.sql("""
                        UPDATE verificatiecode
                           SET vorige_hash = code_hash, vorige_tot = :tot, code_hash = :hash, gezet_op = :op
                         WHERE school = :school AND samenwerkingsverband = :swv
                        """).params(waarden).update();
        return gewijzigd > 0 || db.sql("""
                        INSERT INTO verificatiecode (school, samenwerkingsverband, code_hash, gezet_op)
                        SELECT CAST(:school AS VARCHAR(6)), code, CAST(:hash AS VARCHAR(200)),
                               CAST(:op AS TIMESTAMP(6) WITH TIME ZONE)
                          FROM samenwerkingsverband WHERE code = :swv
                        """).params(waarden).update() > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> huidige(Schoolnummer school, String samenwerkingsverband) {
        return db.sql("""
                        SELECT code_hash FROM verificatiecode
                         WHERE school = :school AND samenwerkingsverband = :swv
                        """)
                .param("school", school.waarde())
                .param("swv", samenwerkingsverband)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean vergeetVorige(Schoolnummer school, String samenwerkingsverband) {
        return db.sql("""
                        UPDATE verificatiecode SET vorige_hash = NULL, vorige_tot = NULL
                         WHERE school = :school AND samenwerkingsverband = :swv AND vorige_hash IS NOT NULL
                        """)
                        .param("school", school.waarde())
                        .param("swv", samenwerkingsverband)
                        .update()
                > 0;
    }
}
