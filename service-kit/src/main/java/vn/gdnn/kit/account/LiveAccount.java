package vn.gdnn.kit.account;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that signs or decides: the caller's account must stand and the login must go on at this moment, by the word of
 * whoever issues tokens. Else it is refused with LOGIN_ENDED, and with IDENTITY_UNAVAILABLE while nobody can be asked.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LiveAccount {}
