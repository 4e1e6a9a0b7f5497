/** The log over HTTP, without a token, laid out as c2sp.org/tlog-tiles says. */
@NullMarked
package vn.gdnn.records.register.log.rest;

import org.jspecify.annotations.NullMarked;
