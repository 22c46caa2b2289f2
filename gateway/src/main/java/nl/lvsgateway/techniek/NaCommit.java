package nl.lvsgateway.techniek;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears of an event right after its transaction was committed, on another thread. Nothing that happens here can change the
 * answer of whoever committed, hold it up, or want a second connection while that one still has the first; what goes wrong
 * is logged. Not for what must happen: a process may die before it, or be too busy for it. That stands in the database, and
 * is found by whoever looks now and then.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TransactionalEventListener
public @interface NaCommit {}
