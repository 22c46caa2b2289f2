package nl.lvsgateway.beheer.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests in a browser have in common; each wears {@link Browsertest}. */
abstract class MetBrowser {

    /** In milliseconds; some acts wait for the gateway to try again. */
    static final double GEDULD = 120_000;

    Browser browser;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactie;

    @BeforeEach
    void open(Browser gedeeld) {
        browser = gedeeld;
    }

    String waarde(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
