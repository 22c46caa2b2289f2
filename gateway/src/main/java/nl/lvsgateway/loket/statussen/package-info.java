/** 'Statussen updaten': the steps, and what travels between them. */
@NullMarked
package nl.lvsgateway.loket.statussen;

import org.jspecify.annotations.NullMarked;
