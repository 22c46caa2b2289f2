package nl.lvsgateway.techniek;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListenerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter;

/** Makes of a method with {@link NaCommit} a listener that hands over to a few threads of its own. */
@Component
class NaCommitfabriek implements EventListenerFactory, Ordered, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NaCommitfabriek.class);

    /** Some listeners write, and wait for their turn; a bell need not stand behind them. */
    private static final int DRADEN = 4;

    private static final int RIJ = 4096;
    private static final Duration STOPTIJD = Duration.ofSeconds(5);

    private final ThreadPoolExecutor ploeg =
            new ThreadPoolExecutor(DRADEN, DRADEN, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(RIJ), werk -> {
                var draad = new Thread(werk, "na-commit");
                draad.setDaemon(true);
                return draad;
            });

    @Override
    public boolean supportsMethod(Method methode) {
        return AnnotatedElementUtils.hasAnnotation(methode, NaCommit.class);
    }

    /** Before the one of Spring, which would run it in the thread that committed. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public ApplicationListener<?> createApplicationListener(String bean, Class<?> soort, Method methode) {
        return new Luisteraar(bean, soort, methode);
    }

    @Override
    public void destroy() {
        Ploegen.sluit(ploeg, STOPTIJD);
    }

    private final class Luisteraar extends TransactionalApplicationListenerMethodAdapter {

        Luisteraar(String bean, Class<?> soort, Method methode) {
            super(bean, soort, methode);
        }

        @Override
        public void processEvent(ApplicationEvent gebeurtenis) {
            try {
                ploeg.execute(() -> verwerk(gebeurtenis));
            } catch (RejectedExecutionException drukOfStopt) {
                LOG.warn("{} does not hear of a commit: too much to do, or the gateway stops", getListenerId());
            }
        }

        private void verwerk(ApplicationEvent gebeurtenis) {
            try {
                super.processEvent(gebeurtenis);
            } catch (RuntimeException | Error fout) {
                LOG.error("{} failed after a commit: {}", getListenerId(), Storing.van(fout));
            }
        }
    }
}
