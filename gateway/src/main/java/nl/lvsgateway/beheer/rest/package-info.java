/** The admin API: what support can do by program. */
@NullMarked
package nl.lvsgateway.beheer.rest;

import org.jspecify.annotations.NullMarked;
