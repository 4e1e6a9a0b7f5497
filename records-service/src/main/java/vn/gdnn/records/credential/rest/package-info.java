/** Credentials over HTTP, without a token: whoever knows the public id holds the paper. */
@NullMarked
package vn.gdnn.records.credential.rest;

import org.jspecify.annotations.NullMarked;
