package nl.lvsgateway.beheer.opslag;

import java.time.Instant;
import java.util.Optional;
import nl.lvsgateway.beheer.Accounts;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of the accounts. */
@Repository
class JdbcAccounts implements Accounts {

    private final JdbcClient db;
    private final TransactionTemplate transactie;

    JdbcAccounts(JdbcClient db, PlatformTransactionManager beheer) {
        this.db = db;
        this.transactie = new TransactionTemplate(beheer);
    }

    @Override
    public Optional<Account> vind(String naam) {
        return db.sql("SELECT naam, wachtwoord, rol FROM account WHERE naam = :naam")
                .param("naam", naam)
                .query((rij, n) -> new Account(
                        rij.getString("naam"), rij.getString("wachtwoord"), Rol.valueOf(rij.getString("rol"))))
                .optional();
    }

    @Override
    public boolean voegToe(Account account, Instant nu) {
        try {
            transactie.executeWithoutResult(stand -> schrijf(account, nu));
            return true;
        } catch (DuplicateKeyException anderWasEerst) {
            return false;
        }
    }

    private void schrijf(Account account, Instant nu) {
        db.sql("INSERT INTO account (naam, wachtwoord, rol, gemaakt) VALUES (:naam, :wachtwoord, :rol, :nu)")
                .param("naam", account.naam())
                .param("wachtwoord", account.wachtwoordHash())
                .param("rol", account.rol().name())
                .param("nu", Moment.van(nu))
                .update();
    }
}
