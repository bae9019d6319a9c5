"""Folders on a network or in a synchronised folder are recognised; local ones are not."""

import os
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.library import Library
from seci_capture.storage.places import Mount, network_name, synchronised_name, why_shared

MOUNTS = [
    Mount(PurePosixPath("/"), "ext4"),
    Mount(PurePosixPath("/home"), "btrfs"),
    Mount(PurePosixPath("/mnt/stick"), "exfat"),
    Mount(PurePosixPath("/mnt/windows"), "fuseblk"),
    Mount(PurePosixPath("/mnt/nfs"), "nfs4"),
    Mount(PurePosixPath("/mnt/nfs/local"), "xfs"),
    Mount(PurePosixPath("/mnt/share"), "cifs"),
    Mount(PurePosixPath("/mnt/ssh"), "fuse.sshfs"),
    Mount(PurePosixPath("/mnt/rclone"), "fuse.rclone"),
    Mount(PurePosixPath("/run/user/1000/gvfs"), "fuse.gvfsd-fuse"),
    Mount(PurePosixPath("/Volumes/team"), "smbfs"),
    Mount(PurePosixPath("/Volumes/old"), "afpfs"),
    Mount(PurePosixPath("/Volumes/dav"), "webdav"),
    Mount(PurePosixPath("/mnt/9p"), "9p"),
    Mount(PurePosixPath("/mnt/ceph"), "ceph"),
    Mount(PurePosixPath("/mnt/davfs"), "fuse.davfs2"),
    Mount(PurePosixPath("/mnt/smbnet"), "FUSE.SMBNETFS"),
    Mount(PurePosixPath("/media/sf_team"), "vboxsf"),
    Mount(PurePosixPath("/mnt/hgfs"), "fuse.vmhgfs-fuse"),
]
ON_A_NETWORK = [
    *(PurePosixPath(f"/mnt/{name}/library") for name in ("nfs", "share", "ssh", "rclone")),
    *(PurePosixPath(f"/mnt/{name}/library") for name in ("9p", "ceph", "davfs", "smbnet")),
    *(PurePosixPath(f"/Volumes/{name}/library") for name in ("team", "old", "dav")),
    PurePosixPath("/run/user/1000/gvfs/smb-share:server=nas,share=team/library"),
    PurePosixPath("/mnt/nfs"),
    PurePosixPath("/media/sf_team/library"),
    PurePosixPath("/mnt/hgfs/team/library"),
    PureWindowsPath(r"\\server\share\library"),
    PureWindowsPath("//server/share/library"),
    PureWindowsPath(r"\\wsl.localhost\Debian\home\me"),
]
SYNCHRONISED = [
    PureWindowsPath(r"C:\Users\me\OneDrive\library"),
    PureWindowsPath(r"C:\Users\me\OneDrive - Contoso Ltd\library"),
    PureWindowsPath(r"C:\Users\me\Dropbox (Team)\library"),
    PureWindowsPath(r"G:\My Drive\library"),
    PureWindowsPath(r"C:\Users\me\iCloudDrive\library".replace("iCloudDrive", "iCloud Drive")),
    PurePosixPath("/Users/me/Library/Mobile Documents/com~apple~CloudDocs/library"),
    PurePosixPath("/Users/me/Library/Mobile Documents/iCloud~md~notes/library"),
    PurePosixPath("/Users/me/Library/CloudStorage/GoogleDrive-me@example.org/My Drive"),
    PurePosixPath("/Users/me/Library/CloudStorage/Box-Box/library"),
    PurePosixPath("/home/me/Dropbox/library"),
    PurePosixPath("/home/me/DROPBOX"),
    PurePosixPath("/home/me/Nextcloud/library"),
    PurePosixPath("/home/me/ownCloud/library"),
    PurePosixPath("/home/me/pCloudDrive/library"),
    PurePosixPath("/home/me/MEGA/library"),
    PurePosixPath("/home/me/Seafile/library"),
    PurePosixPath("/home/me/Tresorit/library"),
    PurePosixPath("/home/me/Sync.com/library"),
    PurePosixPath("/home/me/Proton Drive/library"),
    PurePosixPath("/home/me/MagentaCLOUD/library"),
    PurePosixPath("/home/me/HiDrive/library"),
]
LOCAL = [
    PurePosixPath("/home/me/Documents/handovers"),
    PurePosixPath("/home/me/Mega-Project/library"),
    PurePosixPath("/home/me/Boxing/library"),
    PurePosixPath("/home/me/nextcloud_is_not_here"),
    PurePosixPath("/mnt/stick/library"),
    PurePosixPath("/mnt/windows/Users/me"),
    PurePosixPath("/mnt/nfs/local/library"),
    PurePosixPath("/mnt/nfsbutnot/library"),
    PureWindowsPath(r"C:\Users\me\Documents\library"),
    PureWindowsPath(r"D:\handovers"),
]


@pytest.mark.parametrize("place", ON_A_NETWORK, ids=str)
def test_network_places_are_recognised(place: PurePath) -> None:
    assert network_name(place, MOUNTS)


@pytest.mark.parametrize("place", SYNCHRONISED, ids=str)
def test_synchronised_places_are_recognised(place: PurePath) -> None:
    assert synchronised_name(place) in place.parts


@pytest.mark.parametrize("place", LOCAL, ids=str)
def test_local_places_are_left_alone(place: PurePath) -> None:
    assert network_name(place, MOUNTS) is None
    assert synchronised_name(place) is None


@pytest.mark.parametrize(
    "marker",
    [".dropbox.cache", ".stfolder", ".owncloudsync.log", ".seafile-data", ".sync_1f.db",
     "._sync_1f.db", ".nextcloudsync.log"],
)  # fmt: skip
def test_a_renamed_synchronised_folder_is_known_by_what_lies_in_it(
    tmp_path: Path, marker: str
) -> None:
    assert why_shared(tmp_path / "cloud" / "deep" / "library") is None
    (tmp_path / "cloud" / marker).mkdir(parents=True)
    assert why_shared(tmp_path / "cloud" / "deep" / "library") == "cloud"


def test_a_home_with_dropbox_s_settings_is_no_synchronised_folder(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert why_shared(tmp_path / "library") is None


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_a_link_hides_nothing(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "work").symlink_to(tmp_path / "Dropbox")
    assert why_shared(tmp_path / "work" / "library") == "Dropbox"


@pytest.mark.parametrize("call", [lambda folder: Library.create(folder, None), Library.open])
def test_a_library_does_not_live_there(tmp_path: Path, call) -> None:
    folder = tmp_path / "OneDrive - Contoso" / "library"
    local = tmp_path / "local"
    Library.create(local, None).library.close()
    folder.parent.mkdir()
    if call == Library.open:
        local.rename(folder)
    with pytest.raises(CaptureError) as caught:
        call(folder)
    assert caught.value.fault is Fault.FOLDER_SHARED
    assert caught.value.details["reason"] == "OneDrive - Contoso"
