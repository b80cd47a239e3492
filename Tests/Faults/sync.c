// Makes fsync and fdatasync fail with EIO for as long as the file named by FAULT_TRIGGER exists (LD_PRELOAD).
#include <errno.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static int fails(void) {
    const char *trigger = getenv("FAULT_TRIGGER");
    return trigger && access(trigger, F_OK) == 0;
}

int fsync(int descriptor) {
    if (fails()) {
        errno = EIO;
        return -1;
    }
    return syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
    if (fails()) {
        errno = EIO;
        return -1;
    }
    return syscall(SYS_fdatasync, descriptor);
}
