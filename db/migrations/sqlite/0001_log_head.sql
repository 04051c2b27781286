-- The chain begins with its head at zero; a head that is gone later is a fault, never made anew.
INSERT INTO log_head (id, n, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
