package nl.lvsgateway.loket;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.io.IOException;
import nl.lvsgateway.techniek.Opslagstoring;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;

/** Transactions whose commits can be made to fail while threads of the gateway use them, which a spy cannot be stubbed for. */
class Haperendecommit implements BeanPostProcessor {

    private volatile @Nullable String schijf;

    /** @param wat what the disk says to every commit from now on; {@code null} when it works again */
    void schijf(@Nullable String wat) {
        schijf = wat;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof JdbcTransactionManager echt
                ? mock(
                        echt.getClass(),
                        withSettings().spiedInstance(echt).stubOnly().defaultAnswer(this::antwoord))
                : bean;
    }

    private Object antwoord(InvocationOnMock vraag) throws Throwable {
        var hapert = schijf;
        if (hapert == null || !vraag.getMethod().getName().equals("commit")) {
            return vraag.callRealMethod();
        }
        ((JdbcTransactionManager) vraag.getMock()).rollback(vraag.<TransactionStatus>getArgument(0));
        throw Opslagstoring.van("The journal cannot be written", new IOException(hapert));
    }
}
