package io.moodreel.server;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/hello")
public class Hello {
    @GET
    public String hello() {
        return "hi";
    }
}
