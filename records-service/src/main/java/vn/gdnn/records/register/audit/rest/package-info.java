/** Audits over HTTP, for auditors. */
@NullMarked
package vn.gdnn.records.register.audit.rest;

import org.jspecify.annotations.NullMarked;
