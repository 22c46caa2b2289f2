/** The REST door. */
@NullMarked
package nl.lvsgateway.loket.rest;

import org.jspecify.annotations.NullMarked;
